package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.Exit;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The states that work on data alone: Pass, Choice, Succeed and Fail. Each run is a function of the state and of what
 * it finds.
 */
public final class DataStates {
    private DataStates() {}

    /** How a state ends on what it finds; empty for the types that call, wait or run other states. */
    public static Optional<Outcome> run(State state, Frame frame) {
        return state.match(new Types(frame));
    }

    /** What a state comes to in its own query language. */
    interface Steps {
        Outcome pass(State.Pass state);

        Outcome choice(State.Choice state);

        Outcome succeed(State.Succeed state);

        Outcome fail(State.Fail state);
    }

    private record Types(Frame frame) implements State.Cases<Optional<Outcome>> {
        @Override
        public Optional<Outcome> otherwise(State state) {
            return Optional.empty();
        }

        @Override
        public Optional<Outcome> pass(State.Pass state) {
            return run(state, () -> steps(state).pass(state));
        }

        @Override
        public Optional<Outcome> choice(State.Choice state) {
            return run(state, () -> steps(state).choice(state));
        }

        @Override
        public Optional<Outcome> succeed(State.Succeed state) {
            return run(state, () -> steps(state).succeed(state));
        }

        @Override
        public Optional<Outcome> fail(State.Fail state) {
            return run(state, () -> steps(state).fail(state));
        }

        private Steps steps(State state) {
            return state.language() == QueryLanguage.JSONATA ? new JsonataSteps(frame) : new PathSteps(frame);
        }

        private Optional<Outcome> run(State state, Supplier<Outcome> step) {
            try {
                return Optional.of(limited(state, step.get()));
            } catch (EvaluationFailure failure) {
                String where = "An error occurred while executing the state '%s' (entered at the event id #%d). "
                        .formatted(state.name(), frame.enteredAt());
                return Optional.of(new Outcome.Failed(
                        Optional.of(failure.error()), Optional.of(where + failure.getMessage()), failure.location()));
            }
        }

        /** What a state hands on as it was need not be measured again. */
        private Outcome limited(State state, Outcome outcome) {
            return outcome instanceof Outcome.Done done
                            && done.output() != frame.input()
                            && PayloadLimit.exceeds(done.output())
                    ? new Outcome.Failed(
                            Optional.of("States.DataLimitExceeded"),
                            Optional.of(PayloadLimit.cause(state.name())),
                            Optional.empty())
                    : outcome;
        }
    }

    static Optional<String> next(Exit exit) {
        return Unfilled.target("Next", exit.next());
    }

    /** Where a Choice goes on: by the rule that holds, or by its Default. */
    static Optional<String> target(State.Choice state, Optional<ChoiceRule> rule) {
        Optional<Value<String>> target = rule.isPresent() ? rule.get().next() : state.defaultTarget();
        if (target.isEmpty()) {
            throw EvaluationFailure.runtime(
                    "Failed to transition out of the state. The state does not point to a next state.");
        }
        return Unfilled.target(rule.isPresent() ? "the rule's Next" : "Default", target);
    }
}
