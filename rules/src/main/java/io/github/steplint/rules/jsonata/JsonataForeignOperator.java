package io.github.steplint.rules.jsonata;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataForeignOperator.md. */
public final class JsonataForeignOperator implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "jsonata-foreign-operator", "0.1", "An operator of another language in a JSONata expression");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Jsonata.Broken broken : Jsonata.broken(machine)) {
            if (broken.fault().foreignOperator().isPresent()) {
                broken.report(report);
            }
        }
    }
}
