package io.github.steplint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowGraphTest {

    private static final String LOAN = """
            StartAt: Reserve
            States:
              Reserve: {Type: Task, Resource: "arn:aws:lambda:eu-west-1:123456789012:function:reserve", Next: Check}
              Check:
                Type: Choice
                Choices:
                  - {Variable: $.here, BooleanEquals: true, Next: Hand out}
                Default: Wait
              Wait: {Type: Wait, Seconds: 60, Next: Reserve}
              Hand out: {Type: Succeed}
            """;

    @Test
    void findsWhatATransitionLeadsTo() {
        FlowGraph flow = Machines.flow(LOAN.replace("Next: Hand out", "Next: Hnad out"));
        State choice = flow.named("Check").orElseThrow();
        assertThat(flow.target(choice.transitions().get(0))).isEqualTo(new Target.Missing("Hnad out"));
        assertThat(flow.target(choice.transitions().get(1)).state().map(State::name))
                .contains("Wait");
    }

    @Test
    void cannotTellWhatAPlaceholderLeadsTo() {
        FlowGraph flow = Machines.flow(LOAN.replace("Next: Hand out", "Next: \"${After}\""));
        State choice = flow.named("Check").orElseThrow();
        assertThat(flow.target(choice.transitions().get(0))).isInstanceOf(Target.Unknown.class);
        assertThat(flow.tellsUnreached()).isFalse();
        assertThat(flow.unreached()).isEmpty();
        assertThat(flow.mayEnd(choice)).isTrue();
    }

    @Test
    void cannotTellWhatIsMissingWhereAPlaceholderStandsAmongTheStates() {
        FlowGraph flow = Machines.flow(LOAN.replace("  Hand out: {Type: Succeed}", "  \"${Rest}\": {}"));
        assertThat(flow.dangling()).isEmpty();
        assertThat(flow.unreached()).isEmpty();
        assertThat(flow.hasEnd()).isTrue();
    }

    @Test
    void givesAShortestWay() {
        FlowGraph flow = Machines.flow(LOAN);
        assertThat(Machines.names(flow.pathTo(flow.named("Wait").orElseThrow())))
                .containsExactly("Reserve", "Check", "Wait");
        assertThat(Machines.names(flow.pathTo(flow.start().orElseThrow()))).containsExactly("Reserve");
    }

    @Test
    void describesALoop() {
        List<Cycle> cycles = Machines.flow(LOAN).cycles();
        assertThat(cycles).hasSize(1);
        Cycle cycle = cycles.get(0);
        assertThat(Machines.names(cycle.members())).containsExactly("Reserve", "Check", "Wait");
        assertThat(cycle.description()).isEqualTo("\"Reserve\" → \"Check\" → \"Wait\" → \"Reserve\"");
        assertThat(cycle.exits()).extracting(edge -> edge.to().name()).containsExactly("Hand out");
        assertThat(cycle.reached()).isTrue();
        assertThat(cycle.endless()).isFalse();
    }

    @Test
    void groupsWhatIsUnreachedByWhatOneTransitionWouldBringToLife() {
        FlowGraph flow = Machines.flow(LOAN + """
                  Lost: {Type: Pass, Next: After lost}
                  After lost: {Type: Pass, Next: Hand out}
                  Ask: {Type: Pass, Next: Answer}
                  Answer: {Type: Pass, Next: Ask}
                """.indent(0));
        assertThat(flow.unreached())
                .extracting(Machines::names)
                .containsExactly(List.of("Lost"), List.of("After lost"), List.of("Ask", "Answer"));
        assertThat(flow.unnamed(flow.named("Lost").orElseThrow())).isTrue();
        assertThat(flow.unnamed(flow.named("After lost").orElseThrow())).isFalse();
    }

    @Test
    void saysNothingOfTheUnreachedWhereAReachedStateLeadsNowhere() {
        String broken = LOAN.replace("Default: Wait", "Default: Wiat");
        assertThat(Machines.flow(broken).unreached()).isEmpty();
        assertThat(Machines.flow(LOAN.replace("StartAt: Reserve", "StartAt: Resevre"))
                        .unreached())
                .isEmpty();
        assertThat(Machines.flow(LOAN.replace("StartAt: Reserve\n", "")).unreached())
                .isEmpty();
    }

    @Test
    void saysNothingOfTheUnreachedWhereAWayOutCannotBeRead() {
        String noNext = LOAN.replace("BooleanEquals: true, Next: Hand out", "BooleanEquals: true");
        assertThat(Machines.flow(noNext).unreached()).isEmpty();
        String strayCatch = LOAN.replace(
                "Seconds: 60, Next: Reserve",
                "Seconds: 60, Next: Reserve, Catch: [{ErrorEquals: [Late], Next: Give up}]");
        assertThat(Machines.flow(strayCatch + "  Give up: {Type: Fail}\n").unreached())
                .isEmpty();
    }

    @Test
    void saysNothingOfTheUnreachedWhereAStateSaysTwiceWhereItGoesOn() {
        String twice = LOAN.replace("Seconds: 60, Next: Reserve", "Seconds: 60, Next: Give up, Next: Reserve");
        assertThat(Machines.flow(twice + "  Give up: {Type: Fail}\n").unreached())
                .isEmpty();
    }

    @Test
    void knowsALoopWithoutAWayOut() {
        FlowGraph flow =
                Machines.flow(LOAN.replace("Next: Reserve", "Next: Remind") + "  Remind: {Type: Pass, Next: Wait}\n");
        assertThat(flow.cycles()).hasSize(1);
        assertThat(flow.cycles().get(0).endless()).isTrue();
        assertThat(flow.mayEnd(flow.named("Wait").orElseThrow())).isFalse();
        assertThat(flow.mayEnd(flow.named("Reserve").orElseThrow())).isTrue();
    }

    @Test
    void knowsAScopeWithoutAnEnd() {
        assertThat(Machines.flow(LOAN).hasEnd()).isTrue();
        assertThat(Machines.flow(LOAN.replace("{Type: Succeed}", "{Type: Pass, Next: Wait}"))
                        .hasEnd())
                .isFalse();
    }

    @Test
    void knowsAStateThatLeadsOnlyToItself() {
        FlowGraph flow = Machines.flow(LOAN.replace("{Type: Succeed}", "{Type: Pass, Next: Hand out}"));
        assertThat(flow.leadsOnlyToItself(flow.named("Hand out").orElseThrow())).isTrue();
        assertThat(flow.leadsOnlyToItself(flow.named("Wait").orElseThrow())).isFalse();
    }

    @Test
    void takesStatesOfOneNameTogether() {
        FlowGraph flow =
                Machines.flow(LOAN + "  Wait: {Type: Wait, Seconds: 5, Next: Give up}\n  Give up: {Type: Fail}\n");
        assertThat(flow.states()).extracting(State::name).doesNotHaveDuplicates();
        assertThat(flow.unreached()).isEmpty();
    }

    @Test
    void manyStatesInARowDoNotOverflowTheStack() {
        int count = 10_000;
        StringBuilder chain = new StringBuilder("StartAt: S0\nStates:\n");
        for (int i = 0; i < count; i++) {
            chain.append("  S")
                    .append(i)
                    .append(": {Type: Pass, Next: S")
                    .append((i + 1) % count)
                    .append("}\n");
        }
        FlowGraph flow = Machines.flow(chain.toString());
        assertThat(flow.pathTo(flow.named("S9999").orElseThrow())).hasSize(count);
        assertThat(flow.cycles().get(0).round()).hasSize(count);
        assertThat(flow.hasEnd()).isFalse();
    }
}
