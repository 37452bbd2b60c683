package io.github.steplint.machine;

import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A state. Each type is a record with the fields that the type has; {@link #match} is the one way to tell them apart.
 */
public sealed interface State {

    Head head();

    /** One answer for each type of state; {@link #otherwise} where a type has no answer of its own. */
    <R> R match(Cases<R> cases);

    default String name() {
        return head().name().value();
    }

    /** Where its name is written, which is where findings about the whole state point. */
    default Span nameSpan() {
        return head().name().span();
    }

    default Node.Obj node() {
        return head().node();
    }

    default QueryLanguage language() {
        return head().language();
    }

    /**
     * The ways out, in the order in which they are tried, catchers last. Where a placeholder stands for a way out, or
     * for fields among which one may be, there is a transition to a hole, which may be any state.
     */
    default List<Transition> transitions() {
        return List.of();
    }

    /** {@code Next} and {@code End}; empty for Choice, Succeed and Fail. */
    default Optional<Exit> exit() {
        return Optional.empty();
    }

    /** The fields that shape input and output. */
    default DataFlow data() {
        return DataFlow.NONE;
    }

    /** Retriers and catchers; empty for the types that have none. */
    default Handlers handlers() {
        return Handlers.NONE;
    }

    /** The scopes inside: branches, or the item processor. */
    default List<Scope> inner() {
        return List.of();
    }

    /** Whether an execution (or a branch, or an iteration) may end here. */
    default boolean terminal() {
        return exit().map(Exit::ends).orElse(false);
    }

    /**
     * What all states have.
     *
     * @param name the key in {@code States}
     * @param node the state's object; empty where the state is something else (told as a {@link Defect})
     * @param type the member {@code Type}, if there is one
     * @param language in which this state really reads its data
     * @param open whether a placeholder stands for fields that are not seen
     */
    record Head(Node.Str name, Node.Obj node, Optional<Node.Member> type, QueryLanguage language, boolean open) {}

    /** Passes its input on, or a fixed result. */
    record Pass(Head head, Exit next, DataFlow data, Optional<Node.Member> result) implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pass(this);
        }

        @Override
        public Optional<Exit> exit() {
            return Optional.of(next);
        }

        @Override
        public List<Transition> transitions() {
            return next.transitions();
        }
    }

    /**
     * Calls a service, a Lambda function or an activity.
     *
     * @param resource what it calls
     * @param timeouts of the call
     * @param credentials the member {@code Credentials}
     */
    record Task(
            Head head,
            Exit next,
            DataFlow data,
            Handlers handlers,
            Optional<Resource> resource,
            Timeouts timeouts,
            Optional<Node.Member> credentials)
            implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.task(this);
        }

        @Override
        public Optional<Exit> exit() {
            return Optional.of(next);
        }

        @Override
        public List<Transition> transitions() {
            return Handlers.join(next.transitions(), handlers);
        }
    }

    /** Goes on by the first rule that holds, or by {@code Default}. */
    record Choice(Head head, DataFlow data, List<ChoiceRule> rules, Optional<Value<String>> defaultTarget)
            implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }

        @Override
        public List<Transition> transitions() {
            return ChoiceRule.transitions(rules, defaultTarget);
        }
    }

    /**
     * Waits.
     *
     * @param seconds the member {@code Seconds}, in seconds
     * @param timestamp the member {@code Timestamp}
     * @param secondsPath the member {@code SecondsPath}
     * @param timestampPath the member {@code TimestampPath}
     */
    record Wait(
            Head head,
            Exit next,
            DataFlow data,
            Optional<Value<Long>> seconds,
            Optional<Value<String>> timestamp,
            Optional<Node.Member> secondsPath,
            Optional<Node.Member> timestampPath)
            implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.await(this);
        }

        @Override
        public Optional<Exit> exit() {
            return Optional.of(next);
        }

        @Override
        public List<Transition> transitions() {
            return next.transitions();
        }
    }

    /** Ends well. */
    record Succeed(Head head, DataFlow data) implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.succeed(this);
        }

        @Override
        public boolean terminal() {
            return true;
        }
    }

    /** Ends badly. */
    record Fail(
            Head head,
            Optional<Value<String>> error,
            Optional<Value<String>> cause,
            Optional<Node.Member> errorPath,
            Optional<Node.Member> causePath)
            implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fail(this);
        }

        @Override
        public boolean terminal() {
            return true;
        }
    }

    /** Runs its branches side by side. */
    record Parallel(Head head, Exit next, DataFlow data, Handlers handlers, List<Scope> branches) implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parallel(this);
        }

        @Override
        public Optional<Exit> exit() {
            return Optional.of(next);
        }

        @Override
        public List<Transition> transitions() {
            return Handlers.join(next.transitions(), handlers);
        }

        @Override
        public List<Scope> inner() {
            return branches;
        }
    }

    /** Runs its item processor for each item. */
    record Map(Head head, Exit next, DataFlow data, Handlers handlers, MapFields fields) implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.map(this);
        }

        @Override
        public Optional<Exit> exit() {
            return Optional.of(next);
        }

        @Override
        public List<Transition> transitions() {
            return Handlers.join(next.transitions(), handlers);
        }

        @Override
        public List<Scope> inner() {
            return fields.processor().stream().toList();
        }
    }

    /** A state whose type is missing, unknown, or a hole; its ways out are read all the same. */
    record Unknown(Head head, Exit next, List<Transition> transitions) implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }

        @Override
        public Optional<Exit> exit() {
            return Optional.of(next);
        }

        /** Nobody can tell, so it may. */
        @Override
        public boolean terminal() {
            return true;
        }
    }

    /** An answer for each type of state. */
    interface Cases<R> {
        R otherwise(State state);

        default R pass(Pass state) {
            return otherwise(state);
        }

        default R task(Task state) {
            return otherwise(state);
        }

        default R choice(Choice state) {
            return otherwise(state);
        }

        default R await(Wait state) {
            return otherwise(state);
        }

        default R succeed(Succeed state) {
            return otherwise(state);
        }

        default R fail(Fail state) {
            return otherwise(state);
        }

        default R parallel(Parallel state) {
            return otherwise(state);
        }

        default R map(Map state) {
            return otherwise(state);
        }

        default R unknown(Unknown state) {
            return otherwise(state);
        }
    }
}
