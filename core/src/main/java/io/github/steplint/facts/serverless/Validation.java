package io.github.steplint.facts.serverless;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.Set;
import java.util.stream.Stream;

/** What the check behind {@code validate: true} refuses although AWS takes it. Source: asl-validator 3.16. */
public final class Validation {
    private static final Set<String> TRANSITIONS = Set.of("Next", "Default", "StartAt");

    /**
     * Something that it refuses.
     *
     * @param at where it stands
     * @param message what it makes of it, a clause
     * @param help what to write
     */
    public record Refusal(Span at, String message, String help) {}

    private Validation() {}

    static Stream<Refusal> refusals(MachineFacts machine) {
        return Stream.concat(
                machine.machine()
                        .states()
                        .flatMap(state -> Stream.concat(misread(state, machine), unknownPartition(state))),
                machine.machine().scopes().filter(Validation::isEndless).map(Validation::endless));
    }

    /** A parameter that is called as a transition is. */
    private static Stream<Refusal> misread(State state, MachineFacts machine) {
        return payloads(state)
                .flatMap(Node::all)
                .flatMap(node -> Nodes.members(node).stream())
                .filter(member -> isMisread(member, machine))
                .map(member -> new Refusal(
                        member.key().span(),
                        "takes this " + member.name() + " in the data of state \"" + state.name() + "\" for "
                                + (member.name().equals("States") ? "states" : "a transition"),
                        "remove validate, or give the data another name"));
    }

    private static boolean isMisread(Node.Member member, MachineFacts machine) {
        return member.name().equals("States") && member.value() instanceof Node.Obj
                || TRANSITIONS.contains(member.name())
                        && Nodes.text(member.value())
                                .filter(target -> machine.named(target).isEmpty())
                                .isPresent();
    }

    private static Stream<Node> payloads(State state) {
        DataFlow data = state.data();
        Stream<Node> result =
                state instanceof State.Pass pass ? pass.result().stream().map(Node.Member::value) : Stream.empty();
        return Stream.concat(
                result,
                Stream.of(data.parameters(), data.arguments(), data.resultSelector(), data.assign(), data.output())
                        .flatMap(field -> field.stream().map(Node.Member::value)));
    }

    private static Stream<Refusal> unknownPartition(State state) {
        return state instanceof State.Task task
                ? task.resource().stream()
                        .map(resource -> resource.node())
                        .filter(node -> Nodes.text(node)
                                .filter(arn -> arn.matches("arn:aws-(?!cn:|us-gov:)[a-z-]+:.*"))
                                .isPresent())
                        .map(node -> new Refusal(
                                node.span(), "knows only the partitions aws, aws-cn and aws-us-gov", "remove validate"))
                : Stream.empty();
    }

    private static boolean isEndless(Scope scope) {
        return !scope.states().isEmpty()
                && scope.states().stream()
                        .noneMatch(state -> state.terminal()
                                || state instanceof State.Fail
                                || state.head().open());
    }

    private static Refusal endless(Scope scope) {
        return new Refusal(
                scope.node().head(), "wants a state that ends", "end one with \"End\": true, Succeed or Fail");
    }
}
