package io.github.steplint.rules.flow;

import io.github.steplint.facts.Dangling;
import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import java.util.List;
import java.util.Optional;

/** Words for transitions, scopes and ways through a machine. */
final class Ways {

    /** Of a witness path that is longer, the beginning is left out: what comes last is what matters. */
    private static final int STEPS = 30;

    private Ways() {}

    /** {@code a catcher of state "Charge" goes on to "Refnd"}. */
    static String sentence(Dangling dangling, Scope scope) {
        if (dangling.from().isEmpty()) {
            return scope.kind().phrase() + " starts at \"" + dangling.name() + "\"";
        }
        String state = "state \"" + dangling.from().get().name() + "\"";
        Transition.Kind kind = dangling.by().orElse(Transition.Kind.NEXT);
        String subject = kind == Transition.Kind.NEXT
                ? state
                : kind == Transition.Kind.DEFAULT
                        ? "Default of " + state
                        : (kind == Transition.Kind.RULE ? "a rule of " : "a catcher of ") + state;
        return subject + " goes on to \"" + dangling.name() + "\"";
    }

    /** {@code the branch of "Both"}, {@code another branch of "Both"}, {@code the state machine}. */
    static String called(Scope there, Scope here, MachineFacts machine) {
        Optional<State> holder = machine.holderOf(there);
        if (holder.isEmpty()) {
            return there.kind().phrase();
        }
        boolean siblings =
                machine.holderOf(here).map(own -> own == holder.get()).orElse(false);
        String phrase = siblings
                ? "another branch"
                : there.kind() == Scope.Kind.BRANCH ? "a branch" : there.kind().phrase();
        return phrase + " of \"" + holder.get().name() + "\"";
    }

    /** The state of {@code scope} inside which the other state lies. */
    static Optional<State> holderIn(Scope scope, State other, MachineFacts machine) {
        Optional<State> at = Optional.of(other);
        while (at.isPresent()) {
            Scope around = machine.scopeOf(at.get());
            if (around == scope) {
                return at;
            }
            at = machine.holderOf(around);
        }
        return Optional.empty();
    }

    /** Adds the way from {@code StartAt} to a state. */
    static void steps(Report.Draft draft, FlowGraph flow, State state) {
        steps(draft, flow, flow.pathTo(state, STEPS));
    }

    /** Adds a way, state by state. */
    static void steps(Report.Draft draft, FlowGraph flow, List<State> path) {
        for (State state : path.subList(Math.max(0, path.size() - STEPS), path.size())) {
            boolean starts = flow.start().filter(start -> start == state).isPresent();
            draft.step(
                    state.nameSpan(),
                    starts ? "an execution starts in state \"%s\"" : "goes on to state \"%s\"",
                    state.name());
        }
    }
}
