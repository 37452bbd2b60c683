package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key of a function where Lambda wants its name. */
public final class FunctionKeyAsName implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("function-key-as-name", "0.1", "A function is called by its key, which is not its name");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Set<String> keys = file.functions().map(Node.Member::name).collect(Collectors.toSet());
        Set<String> names = file.functions()
                .flatMap(function -> Nodes.textAt(function.value(), "name").stream())
                .collect(Collectors.toSet());
        for (Machine machine : file.machines()) {
            machine.facts().stream()
                    .flatMap(facts -> facts.machine().states())
                    .forEach(state -> called(state)
                            .filter(node -> Nodes.text(node)
                                    .filter(text -> keys.contains(text) && !names.contains(text))
                                    .isPresent())
                            .ifPresent(node -> report.at(
                                            node.span(),
                                            "state \"%s\" calls a function whose name in AWS is \"%s\", but that is only a key"
                                                    + " in functions",
                                            state.name(),
                                            Nodes.text(node).get())
                                    .help("write \"!GetAtt %s.Arn\"", Nodes.text(node).get())));
        }
    }

    private static Optional<Node> called(State state) {
        boolean lambda = state instanceof State.Task task
                && task.resource().orElse(null) instanceof Resource.Optimized optimized
                && optimized.service().equals("lambda");
        return lambda
                ? Stream.of(state.data().parameters(), state.data().arguments())
                        .flatMap(Optional::stream)
                        .flatMap(member -> Nodes.at(member.value(), "FunctionName").stream())
                        .findFirst()
                : Optional.empty();
    }
}
