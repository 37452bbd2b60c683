package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.rules.Words;
import java.util.Map;

/** Explained in InvalidRange.md. */
public final class InvalidRange implements DefectRule<Defect.OutOfRange> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("invalid-range", "0.1", "A number outside the range that AWS takes");
    }

    private static final Map<String, String> HELP = Map.of(
            "TimeoutSeconds", "write how many seconds it may take, or leave TimeoutSeconds out",
            "HeartbeatSeconds", "write how many seconds may pass without a heartbeat, or leave HeartbeatSeconds out",
            "MaxAttempts", "write how often to try again; 0 is never",
            "BackoffRate", "write 1 for intervals that stay the same, more for intervals that grow",
            "MaxDelaySeconds", "write the longest interval in seconds, or leave MaxDelaySeconds out");

    @Override
    public Class<Defect.OutOfRange> defect() {
        return Defect.OutOfRange.class;
    }

    @Override
    public void check(Defect.OutOfRange defect, Report report) {
        report.at(
                        defect.at(),
                        "%s of %s is %s, but must be %s",
                        defect.field(),
                        defect.owner().phrase(),
                        Words.written(defect.value()),
                        defect.range())
                .help(HELP.getOrDefault(
                        defect.field(),
                        (defect.range().startsWith("from") ? "write a value " : "write ") + defect.range()))
                .warningUnless(defect.certain());
    }
}
