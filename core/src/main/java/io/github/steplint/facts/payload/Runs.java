package io.github.steplint.facts.payload;

import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.IdentityHashMap;
import java.util.Map;

/** Runs a state in its own query language. */
final class Runs {
    private final MachineFacts facts;
    private final Origins origins = new Origins();
    private final TaskAnswers answers;
    private final Map<State, Map<Node, ExpressionUse>> uses = new IdentityHashMap<>();

    Runs(MachineFacts facts, Assumptions assumptions) {
        this.answers = new TaskAnswers(assumptions, origins);
        this.facts = facts;
    }

    TaskAnswers answers() {
        return answers;
    }

    Origins origins() {
        return origins;
    }

    void run(State state, Situation situation, Payload context, Log log, Sink sink) {
        Sight sight = new Sight(situation, context.isNothing() ? Payload.UNKNOWN : context, log);
        if (state.language() == QueryLanguage.JSONPATH) {
            state.match(new PathRun(state, sight, sink, this, usesOf(state)));
        } else if (state.language() == QueryLanguage.JSONATA) {
            state.match(new JsonataRun(state, sight, sink, this, usesOf(state)));
        } else {
            Exits.anything(state, sink);
        }
    }

    private Map<Node, ExpressionUse> usesOf(State state) {
        return uses.computeIfAbsent(state, each -> {
            Map<Node, ExpressionUse> byNode = new IdentityHashMap<>();
            facts.expressions().of(each).forEach(use -> byNode.put(node(use), use));
            return byNode;
        });
    }

    private static Node node(ExpressionUse use) {
        return use.node();
    }
}
