package io.github.steplint.simulate.teststate;

import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a state makes of its data in its query language, each step noted. Methods throw an {@code EvaluationFailure}
 * where a field cannot be worked out.
 */
interface Sight {

    /** What has been noted so far. */
    Inspection inspection();

    /** Notes what a state reads that hands on no result of its own. */
    void filtered(DataFlow fields);

    /** What a service is called with. */
    JsonNode arguments(DataFlow fields);

    /** What comes out of a state whose service, branches or iterations gave this. */
    JsonNode output(DataFlow fields, JsonNode result);

    /** What comes out of a state that waits or just goes on, noting the steps of a Pass if it is one. */
    JsonNode passed(DataFlow fields, boolean pass, Optional<JsonNode> literal);

    /** The items of a Map. */
    JsonNode items(State.Map state);

    /** The number that a field of a Map gives. */
    Optional<JsonNode> number(State.Map state, String field);

    /** What a catcher hands on. */
    JsonNode caught(Handlers.Catcher catcher, JsonNode errorOutput);

    /** The text of a member, or nothing. */
    static Optional<String> text(Optional<Node.Member> member) {
        return member.map(Node.Member::value)
                .filter(Node.Str.class::isInstance)
                .map(value -> ((Node.Str) value).value());
    }
}
