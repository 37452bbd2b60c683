package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.Unplaced;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ResultPathThroughScalar.md. */
public final class ResultPathThroughScalar implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "result-path-through-scalar", "0.1", "ResultPath leads through a value that holds no fields");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Unplaced unplaced : machine.payloads().unplaced()) {
            report.at(
                            unplaced.resultPath().value().span(),
                            "%s puts the result into %s, which is %s",
                            "ResultPath",
                            unplaced.obstacle(),
                            Types.phrase(unplaced.value()))
                    .help("put it into an object, or replace the whole with \"ResultPath\": \"$\"");
        }
    }
}
