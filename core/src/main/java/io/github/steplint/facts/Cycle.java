package io.github.steplint.facts;

import io.github.steplint.machine.State;
import java.util.List;
import java.util.stream.Collectors;

/**
 * States each of which can be reached from every other: a loop, or several that hang together.
 *
 * @param members in the order of the file
 * @param round a shortest way round, from the member that an execution reaches first back to it; that member stands
 *     once, at the beginning
 * @param exits the transitions that leave the cycle
 * @param reached whether it can be reached from {@code StartAt}; false where nobody can tell
 * @param endless whether no end can be reached from it; false where nobody can tell
 */
public record Cycle(List<State> members, List<State> round, List<Edge> exits, boolean reached, boolean endless) {

    /** The way round for a sentence: {@code "Poll" → "Wait" → "Poll"}; long ones are cut in the middle. */
    public String description() {
        String first = quoted(round.get(0));
        if (round.size() > 6) {
            return first + " → " + quoted(round.get(1)) + " → … → " + quoted(round.get(round.size() - 1)) + " → "
                    + first;
        }
        return round.stream().map(Cycle::quoted).collect(Collectors.joining(" → ")) + " → " + first;
    }

    private static String quoted(State state) {
        return '"' + state.name() + '"';
    }
}
