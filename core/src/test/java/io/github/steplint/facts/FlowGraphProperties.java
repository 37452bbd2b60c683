package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The graph against the plainest way to find the same: repeat until nothing changes. */
class FlowGraphProperties {

    @Property(tries = 300)
    void reachesWhatAFixpointReaches(@ForAll("machines") List<List<Integer>> ways) {
        FlowGraph flow = flow(ways);
        Set<Integer> expected = closure(ways, Set.of(0));
        for (int i = 0; i < ways.size(); i++) {
            assertThat(flow.reached(state(flow, i))).isEqualTo(expected.contains(i));
        }
    }

    @Property(tries = 300)
    void unreachedGroupsAreTheRestEachOnce(@ForAll("machines") List<List<Integer>> ways) {
        FlowGraph flow = flow(ways);
        List<String> grouped =
                flow.unreached().stream().flatMap(List::stream).map(State::name).toList();
        Set<Integer> reached = closure(ways, Set.of(0));
        List<String> rest = IntStream.range(0, ways.size())
                .filter(i -> !reached.contains(i))
                .mapToObj(i -> "S" + i)
                .toList();
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(rest);
    }

    @Property(tries = 300)
    void endsAreReachedFromWhereAFixpointSays(@ForAll("machines") List<List<Integer>> ways) {
        FlowGraph flow = flow(ways);
        for (int i = 0; i < ways.size(); i++) {
            boolean expected =
                    closure(ways, Set.of(i)).stream().anyMatch(j -> ways.get(j).isEmpty());
            assertThat(flow.mayEnd(state(flow, i))).isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void cyclesAreTheStatesThatReachThemselves(@ForAll("machines") List<List<Integer>> ways) {
        FlowGraph flow = flow(ways);
        Set<String> onCycles = flow.cycles().stream()
                .flatMap(cycle -> cycle.members().stream())
                .map(State::name)
                .collect(Collectors.toSet());
        for (int i = 0; i < ways.size(); i++) {
            boolean expected = closure(ways, new HashSet<>(ways.get(i))).contains(i);
            assertThat(onCycles.contains("S" + i)).isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void theWayRoundIsAWay(@ForAll("machines") List<List<Integer>> ways) {
        FlowGraph flow = flow(ways);
        for (Cycle cycle : flow.cycles()) {
            assertIsWay(cycle.round(), flow);
            State last = cycle.round().get(cycle.round().size() - 1);
            assertThat(flow.outOf(last))
                    .anyMatch(
                            edge -> edge.to().name().equals(cycle.round().get(0).name()));
            assertThat(Machines.names(cycle.members())).containsAll(Machines.names(cycle.round()));
        }
    }

    @Property(tries = 300)
    void theShortestWayIsAsLongAsTheRoundsOfTheFixpoint(@ForAll("machines") List<List<Integer>> ways) {
        FlowGraph flow = flow(ways);
        Set<Integer> reached = new HashSet<>(Set.of(0));
        for (int length = 1; length <= ways.size(); length++) {
            for (int i : reached) {
                List<State> path = flow.pathTo(state(flow, i));
                assertThat(path).hasSizeLessThanOrEqualTo(length);
                assertIsWay(path, flow);
            }
            for (int i : List.copyOf(reached)) {
                reached.addAll(ways.get(i));
            }
        }
    }

    private static void assertIsWay(List<State> path, FlowGraph flow) {
        for (int i = 1; i < path.size(); i++) {
            String next = path.get(i).name();
            assertThat(flow.outOf(path.get(i - 1)))
                    .anyMatch(edge -> edge.to().name().equals(next));
        }
    }

    private static Set<Integer> closure(List<List<Integer>> ways, Set<Integer> from) {
        Set<Integer> found = new HashSet<>(from);
        boolean grows = true;
        while (grows) {
            Set<Integer> next = new HashSet<>(found);
            found.forEach(i -> next.addAll(ways.get(i)));
            grows = next.size() > found.size();
            found = next;
        }
        return found;
    }

    private static State state(FlowGraph flow, int number) {
        return flow.named("S" + number).orElseThrow();
    }

    /** A state without ways out is a Succeed, one with several a Choice. */
    private static FlowGraph flow(List<List<Integer>> ways) {
        StringBuilder text = new StringBuilder("StartAt: S0\nStates:\n");
        for (int i = 0; i < ways.size(); i++) {
            text.append("  S").append(i).append(": ").append(body(ways.get(i))).append('\n');
        }
        return Machines.flow(text.toString());
    }

    private static String body(List<Integer> targets) {
        if (targets.isEmpty()) {
            return "{Type: Succeed}";
        }
        if (targets.size() == 1) {
            return "{Type: Pass, Next: S" + targets.get(0) + "}";
        }
        String rules = targets.stream()
                .skip(1)
                .map(target -> "{Variable: $.a, IsPresent: true, Next: S" + target + "}")
                .collect(Collectors.joining(", "));
        return "{Type: Choice, Choices: [" + rules + "], Default: S" + targets.get(0) + "}";
    }

    @Provide
    Arbitrary<List<List<Integer>>> machines() {
        return Arbitraries.integers()
                .between(1, 14)
                .flatMap(size -> Arbitraries.integers()
                        .between(0, size - 1)
                        .list()
                        .ofMaxSize(3)
                        .list()
                        .ofSize(size)
                        .map(ways -> new ArrayList<>(ways)));
    }
}
