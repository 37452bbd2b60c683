package io.github.steplint.rules.jsonata;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataSyntax.md. */
public final class JsonataSyntax implements MachineRule {
    /** Steplint gives up, which says nothing about AWS. */
    private static final String TOO_DEEP = "U1001";

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("jsonata-syntax", "0.1", "A JSONata expression that cannot be read");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Jsonata.Broken broken : Jsonata.broken(machine)) {
            if (broken.fault().foreignOperator().isEmpty()) {
                broken.report(report).warningUnless(!broken.fault().code().equals(TOO_DEEP));
            }
        }
    }
}
