package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.rules.Words;

/** Explained in InvalidTimestampLiteral.md. */
public final class InvalidTimestampLiteral implements DefectRule<Defect.BadTimestamp> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("invalid-timestamp-literal", "0.1", "A timestamp that is not RFC 3339 as AWS takes it");
    }

    @Override
    public Class<Defect.BadTimestamp> defect() {
        return Defect.BadTimestamp.class;
    }

    @Override
    public void check(Defect.BadTimestamp defect, Report report) {
        report.at(
                        defect.at(),
                        "%s of %s is %s, which is not an RFC 3339 timestamp",
                        defect.field(),
                        defect.owner().phrase(),
                        Words.written(defect.value()))
                .help("write the date, an upper-case T, the time and Z or an offset, such as \"2030-01-31T09:00:00Z\"");
    }
}
