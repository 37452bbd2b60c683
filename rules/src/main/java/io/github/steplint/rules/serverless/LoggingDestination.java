package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.Set;

/** Logging without a place to log to. */
public final class LoggingDestination implements ServerlessRule {
    private static final Set<String> ON = Set.of("ALL", "ERROR", "FATAL");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("logging-destination", "0.1", "Logging without the one destination that it needs");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Machine machine : file.machines()) {
            machine.body()
                    .flatMap(body -> body.member("loggingConfig"))
                    .filter(logging -> logging.value() instanceof Node.Obj)
                    .ifPresent(logging -> check(machine, logging, report));
        }
    }

    private static void check(Machine machine, Node.Member logging, Report report) {
        Optional<Node> destinations = Nodes.at(logging.value(), "destinations");
        Optional<String> level = Nodes.textAt(logging.value(), "level").filter(ON::contains);
        boolean none = destinations
                .filter(list ->
                        !(list instanceof Node.Arr) || !Nodes.items(list).isEmpty())
                .isEmpty();
        boolean several =
                destinations.map(Nodes::items).filter(items -> items.size() > 1).isPresent();
        if (level.isPresent() && (none || several)) {
            report.at(
                            logging.key().span(),
                            "state machine \"%s\" logs at level %s %s; AWS wants exactly one",
                            machine.key(),
                            level.get(),
                            none ? "but has no destination" : "to more than one destination")
                    .help("%s", none ? "add \"destinations: [!GetAtt LogGroup.Arn]\"" : "keep one of them");
        }
        destinations.stream()
                .flatMap(list -> Nodes.items(list).stream())
                .filter(item -> Nodes.text(item)
                        .filter(arn -> arn.startsWith("arn:") && !arn.endsWith(":*"))
                        .isPresent())
                .forEach(item -> report.at(item.span(), "AWS wants the ARN of a log group with \":*\" at its end")
                        .help("write \"%s:*\"", Nodes.text(item).get()));
    }
}
