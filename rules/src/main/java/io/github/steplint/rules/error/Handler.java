package io.github.steplint.rules.error;

import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A retrier or a catcher, of which the same can be said.
 *
 * @param field the member that holds it: {@code Retry} or {@code Catch}
 * @param noun {@code retrier} or {@code catcher}
 * @param number from 1
 * @param node its object
 * @param errors that it matches
 */
record Handler(String field, String noun, int number, Node.Obj node, List<Value<String>> errors) {

    static List<Handler> retriers(State state) {
        List<Handler> handlers = new ArrayList<>();
        for (Handlers.Retrier retrier : state.handlers().retriers()) {
            handlers.add(new Handler("Retry", "retrier", handlers.size() + 1, retrier.node(), retrier.errorEquals()));
        }
        return handlers;
    }

    static List<Handler> catchers(State state) {
        List<Handler> handlers = new ArrayList<>();
        for (Handlers.Catcher catcher : state.handlers().catchers()) {
            handlers.add(new Handler("Catch", "catcher", handlers.size() + 1, catcher.node(), catcher.errorEquals()));
        }
        return handlers;
    }

    static List<Handler> all(State state) {
        return Stream.concat(retriers(state).stream(), catchers(state).stream()).toList();
    }

    /** {@code "retrier 2"}. */
    String phrase() {
        return noun + " " + number;
    }

    /** Where {@code ErrorEquals} is written. */
    Span errorEquals() {
        return node.member("ErrorEquals").map(member -> member.key().span()).orElse(node.head());
    }

    /** The names as far as they are known. */
    List<String> names() {
        return errors.stream().flatMap(error -> error.known().stream()).toList();
    }

    /**
     * The earlier handlers that take each of this one's errors; empty where one error is left to it.
     *
     * @param handlers all of the same state, in order
     * @param task whether the state is a Task, where {@code States.TaskFailed} takes every name but a timeout
     */
    List<Handler> covering(List<Handler> handlers, boolean task) {
        List<Handler> covering = new ArrayList<>();
        for (Value<String> error : errors) {
            Optional<Handler> first = handlers.stream()
                    .filter(other -> other.number < number
                            && error.known()
                                    .filter(name -> other.takes(name, task))
                                    .isPresent())
                    .findFirst();
            if (first.isEmpty()) {
                return List.of();
            }
            if (!covering.contains(first.get())) {
                covering.add(first.get());
            }
        }
        return covering;
    }

    private boolean takes(String name, boolean task) {
        return names().contains(name)
                || task && names().contains("States.TaskFailed") && !name.startsWith("States.")
                || name.equals("States.HeartbeatTimeout") && names().contains("States.Timeout");
    }
}
