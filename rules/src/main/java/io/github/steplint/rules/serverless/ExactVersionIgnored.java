package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;
import java.util.Optional;

/** useExactVersion where no versions are published. */
public final class ExactVersionIgnored implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "exact-version-ignored",
                "0.1",
                "Function versions that useExactVersion asks for and the service does not publish");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Optional<Node> off = file.at("provider", "versionFunctions").filter(value -> is(value, false));
        for (Machine machine : file.machines()) {
            machine.get("useExactVersion")
                    .filter(value -> is(value, true) && off.isPresent())
                    .ifPresent(value -> report.at(
                                    value.span(),
                                    "useExactVersion of state machine \"%s\" does nothing: the functions have no versions",
                                    machine.key())
                            .help("remove it, or \"versionFunctions: false\"")
                            .related(off.get().span(), "no versions are published"));
        }
    }

    private static boolean is(Node value, boolean wanted) {
        return value instanceof Node.Bool bool && bool.value() == wanted;
    }
}
