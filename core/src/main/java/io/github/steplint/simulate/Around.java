package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.Handlers.Catcher;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a state that works does with data around its work; each method throws {@link EvaluationFailure}. */
interface Around {

    static Around of(State state, Frame frame) {
        return state.language() == QueryLanguage.JSONATA
                ? new JsonataAround(state, frame)
                : new PathAround(state, frame);
    }

    /** The input of the work. */
    JsonNode arguments();

    /** How the state goes on with the result of the work. */
    Outcome.Done done(JsonNode result);

    /**
     * How it goes on with an error.
     *
     * @param index of the catcher
     */
    Outcome.Done caught(Catcher catcher, int index, JsonNode error);

    /** The value of a field of the state that may be computed, its parts in the language of the state. */
    JsonNode field(Node.Member field, String location);

    /**
     * The number that a field gives, which is a number, an expression, or a path under the name with {@code Path}.
     *
     * @return empty where the state has none of the two
     */
    Optional<JsonNode> number(Node.Obj owner, String name, String location);
}
