package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in InvalidPath.md. */
public final class InvalidPath implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("invalid-path", "0.1", "A path that cannot be read");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.PathUse use : machine.expressions().of(state, ExpressionUse.PathUse.class)) {
            use.fault()
                    .ifPresent(fault -> report.at(
                                    use.span(fault.start(), fault.end()),
                                    "%s %s",
                                    use.place().phrase(),
                                    fault.message())
                            .help(
                                    "%s",
                                    fault.help().isEmpty() ? "write a path, such as \"$.order.id\"" : fault.help()));
            use.oddCharacter()
                    .ifPresent(odd -> report.at(
                                    odd,
                                    "%s takes \"%s\" for a part of a name",
                                    use.place().phrase(),
                                    odd.text())
                            .help("take it out, or put the name in brackets and quotes: ['…']")
                            .atMost(Severity.WARNING));
        }
    }
}
