package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ResultWriterOutputShape.md. */
public final class ResultWriterOutputShape implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "result-writer-output-shape", "0.1", "The results of a Map are read where they are written to S3");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.WRITER)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but state \""
                                    + fault.origin().orElseThrow().state().name()
                                    + "\" writes its results to S3 and leaves only MapRunArn and ResultWriterDetails")
                    .help("leave ResultWriter out, or read the results from the place in ResultWriterDetails");
        }
    }
}
