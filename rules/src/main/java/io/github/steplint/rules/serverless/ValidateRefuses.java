package io.github.steplint.rules.serverless;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.Set;
import java.util.stream.Stream;

/** A definition that AWS takes and the plugin's own check does not. */
public final class ValidateRefuses implements ServerlessRule {
    private static final Set<String> TRANSITIONS = Set.of("Next", "Default", "StartAt");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "validate-refuses", "0.1", "A definition that the check of the plugin refuses, though AWS takes it");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        boolean asked = file.section()
                .flatMap(section -> section.get("validate"))
                .filter(value -> value instanceof Node.Bool bool && bool.value()
                        || Nodes.text(value).filter(text -> !text.isEmpty()).isPresent())
                .isPresent();
        if (asked) {
            file.machines().stream()
                    .map(Machine::facts)
                    .flatMap(facts -> facts.stream())
                    .forEach(machine -> machine(machine, report));
        }
    }

    private static void machine(MachineFacts machine, Report report) {
        machine.machine().states().forEach(state -> state(state, machine, report));
        machine.machine().scopes().forEach(scope -> endless(scope, report));
    }

    private static void state(State state, MachineFacts machine, Report report) {
        payloads(state)
                .flatMap(Node::all)
                .flatMap(node -> Nodes.members(node).stream())
                .filter(member -> misread(member, machine))
                .forEach(member -> report.at(
                                member.key().span(),
                                "\"validate: true\" takes this %s in the data of state \"%s\" for %s, and refuses the definition",
                                member.name(),
                                state.name(),
                                member.name().equals("States") ? "states" : "a transition")
                        .help("remove validate, or give the data another name"));
        if (state instanceof State.Task task && task.resource().isPresent()) {
            Node resource = task.resource().get().node();
            Nodes.text(resource)
                    .filter(arn -> arn.matches("arn:aws-(?!cn:|us-gov:)[a-z-]+:.*"))
                    .ifPresent(arn -> report.at(
                                    resource.span(),
                                    "\"validate: true\" knows only the partitions aws, aws-cn and aws-us-gov, and refuses the"
                                            + " definition")
                            .help("remove validate"));
        }
    }

    private static boolean misread(Node.Member member, MachineFacts machine) {
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

    private static void endless(Scope scope, Report report) {
        if (!scope.states().isEmpty() && scope.states().stream().allMatch(ValidateRefuses::goesOn)) {
            report.at(scope.node().head(), "\"validate: true\" wants a state that ends, and refuses the definition")
                    .help("end one with \"End\": true, Succeed or Fail");
        }
    }

    private static boolean goesOn(State state) {
        return !state.terminal()
                && !(state instanceof State.Fail)
                && !state.head().open();
    }
}
