package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import java.util.List;

/** Keys of which the plugin takes one only. */
public final class ExclusiveSectionKeys implements ServerlessRule {
    private static final List<String> INPUTS = List.of("input", "inputPath", "inputTransformer");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("exclusive-section-keys", "0.1", "Keys in stepFunctions of which only one may be there");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Machine machine : file.machines()) {
            machine.body()
                    .ifPresent(body ->
                            tell(machine, machine.member(), body, List.of("role", "iamRoleStatements"), report));
        }
        file.events()
                .forEach(event -> event.body().ifPresent(body -> {
                    if (event.hasInput()) {
                        tell(event.machine(), event.member(), body, INPUTS, report);
                    }
                    Nodes.objectAt(body, "cors")
                            .ifPresent(cors -> tell(
                                    event.machine(),
                                    body.member("cors").orElseThrow(),
                                    cors,
                                    List.of("origin", "origins"),
                                    report));
                }));
    }

    private static void tell(Machine machine, Node.Member owner, Node.Obj object, List<String> keys, Report report) {
        List<Node.Member> found =
                keys.stream().flatMap(key -> object.member(key).stream()).toList();
        if (found.size() > 1) {
            boolean itself = owner == machine.member();
            report.at(
                            owner.key().span(),
                            "%sstate machine \"%s\" has %s, but the plugin takes only one of them",
                            itself ? "" : owner.name() + " of ",
                            machine.key(),
                            Words.and(Words.names(found)))
                    .help("%s", itself ? "put the statements into that role" : "keep one of them")
                    .related(found.get(1).key().span(), "the second one");
        }
    }
}
