package io.github.steplint.facts;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.condition.ChoiceReads;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A loop that changes nothing of what decides whether it is left: once an execution has gone round, it goes round until
 * a limit stops it.
 *
 * @param cycle the loop
 * @param choices that could leave it
 * @param places that they read
 */
public record Standstill(Cycle cycle, List<State.Choice> choices, List<JsonPath> places) {

    /** Whether a round does anything but pass data on, so that somebody pays for it or waits for it. */
    public boolean works() {
        return cycle.members().stream()
                .anyMatch(state -> !(state instanceof State.Pass) && !(state instanceof State.Choice));
    }

    static List<Standstill> of(FlowGraph flow) {
        return flow.cycles().stream()
                .map(cycle -> of(cycle, flow))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Standstill> of(Cycle cycle, FlowGraph flow) {
        boolean clear = cycle.reached()
                && !cycle.exits().isEmpty()
                && cycle.members().stream().noneMatch(state -> flow.isOpen(state) || state.terminal())
                && cycle.members().stream().noneMatch(state -> isCaught(state, cycle, flow));
        List<State.Choice> choices = new ArrayList<>();
        for (Edge exit : cycle.exits()) {
            clear &= exit.from() instanceof State.Choice;
            if (exit.from() instanceof State.Choice choice && !choices.contains(choice)) {
                choices.add(choice);
            }
        }
        return clear ? of(cycle, choices) : Optional.empty();
    }

    /** Whether an error goes on inside the loop, with other data. */
    private static boolean isCaught(State state, Cycle cycle, FlowGraph flow) {
        return flow.outOf(state).stream().anyMatch(edge -> edge.by().kind() == Transition.Kind.CATCH);
    }

    private static Optional<Standstill> of(Cycle cycle, List<State.Choice> choices) {
        List<JsonPath> places = new ArrayList<>();
        for (State.Choice choice : choices) {
            Optional<List<JsonPath>> read = ChoiceReads.of(choice);
            if (read.isEmpty() || choice.data().inputPath().isPresent()) {
                return Optional.empty();
            }
            read.get().stream().filter(place -> !places.contains(place)).forEach(places::add);
        }
        boolean still = places.stream()
                .allMatch(place -> cycle.members().stream().allMatch(state -> Preserved.by(state, place)));
        return still ? Optional.of(new Standstill(cycle, choices, places)) : Optional.empty();
    }
}
