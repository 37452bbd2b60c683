package io.github.steplint.rules.jsonpath;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.Expressions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in DeepScanPath.md. */
public final class DeepScanPath implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("deep-scan-path", "0.1", "A path that searches at every depth");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Expressions.PathRead read : machine.expressions().paths(state)) {
            if (!read.place().field().form().onePlace()
                    && read.path().steps().stream().anyMatch(Step.DeepScan.class::isInstance)) {
                report.at(
                                read.span(),
                                "%s searches the whole of its data for each field of that name",
                                read.place().phrase())
                        .help("write the full path, so that data added later cannot change what it finds");
            }
        }
    }
}
