package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of states that may name each other: a machine, a branch of a Parallel, or the item processor of a Map.
 *
 * @param kind what the scope belongs to
 * @param node the object that holds {@code StartAt} and {@code States}
 * @param startAt where it begins
 * @param statesMember the member {@code States}, if there is one
 * @param states in the order of the file; of a name that stands twice, both
 * @param complete false where a placeholder stands for some of the states, so that a name may exist unseen
 */
public record Scope(
        Kind kind,
        Node.Obj node,
        Optional<Value<String>> startAt,
        Optional<Node.Member> statesMember,
        List<State> states,
        boolean complete) {

    /** What a scope belongs to. */
    public enum Kind {
        MACHINE("the state machine"),
        BRANCH("the branch"),
        PROCESSOR("the item processor");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /** For a sentence: {@code "the branch"}. */
        public String phrase() {
            return phrase;
        }
    }

    /** This scope and, depth first, the scopes inside its states. */
    public Stream<Scope> withNested() {
        return Stream.concat(
                Stream.of(this),
                states.stream().flatMap(state -> state.inner().stream()).flatMap(Scope::withNested));
    }

    /** The states of this scope and of the scopes inside them, each before those inside it. */
    public Stream<State> allStates() {
        return states.stream()
                .flatMap(state ->
                        Stream.concat(Stream.of(state), state.inner().stream().flatMap(Scope::allStates)));
    }
}
