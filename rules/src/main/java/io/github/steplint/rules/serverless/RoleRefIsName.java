package io.github.steplint.rules.serverless;

import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;
import java.util.Optional;

/** The name of a role where its ARN belongs. */
public final class RoleRefIsName implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "role-ref-is-name", "0.1", "The role of a state machine is a Ref, which is a name, not an ARN");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Machine machine : file.machines()) {
            machine.get("role")
                    .ifPresent(role -> target(role)
                            .filter(id -> file.names().resources().stream().anyMatch(made -> isRole(made, id)))
                            .ifPresent(id -> report.at(
                                            role.head(),
                                            "Ref of the role \"%s\" is its name, but state machine \"%s\" needs its ARN",
                                            id,
                                            machine.key())
                                    .help("write \"!GetAtt %s.Arn\"", id)));
        }
    }

    private static boolean isRole(LogicalResource made, String id) {
        return made.logicalId().equals(id) && made.isA("AWS::IAM::Role");
    }

    private static Optional<String> target(Node role) {
        Optional<Node> reference =
                role instanceof Node.Tagged tagged && tagged.tag().equals("Ref")
                        ? Optional.of(tagged.value())
                        : role instanceof Node.Obj object ? object.get("Ref") : Optional.empty();
        return reference.filter(Node.Str.class::isInstance).map(node -> ((Node.Str) node).value());
    }
}
