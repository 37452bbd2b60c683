package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ChoiceTest;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in OperatorTypeConflict.md. */
public final class OperatorTypeConflict implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "operator-type-conflict", "0.1", "A comparison of a value that always has another type");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ChoiceTest test : machine.payloads().tests()) {
            if (test.typeConflict()) {
                report.at(
                                test.comparison().node().head(),
                                "%s compares %s, but %s is always %s here, so that it never holds",
                                test.comparison().operator().name(),
                                test.needed().phrase(),
                                test.path(),
                                Types.phrase(test.variable()))
                        .help(
                                "compare it as what it is, or turn it into %s first",
                                test.needed().phrase());
            }
        }
    }
}
