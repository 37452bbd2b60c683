package io.github.steplint.rules.syntax;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.Node;
import java.math.BigDecimal;

/** A whole number that a double does not keep. */
public final class NumberNotRepresentable implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("number-not-representable", "0.1", "A number has more digits than JSON readers keep");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        machine.machine()
                .node()
                .all()
                .filter(Node.Num.class::isInstance)
                .map(Node.Num.class::cast)
                .filter(Node.Num::isInteger)
                .forEach(number -> check(number, report));
    }

    private static void check(Node.Num number, Report report) {
        double kept = number.value().doubleValue();
        if (Double.isInfinite(kept)) {
            report.at(number.span(), "%s is larger than any number that JSON readers keep", number.literal())
                    .help("write it as a string");
        } else if (new BigDecimal(kept).compareTo(number.value()) != 0) {
            String rounded =
                    new BigDecimal(Double.toString(kept)).toPlainString().replaceFirst("\\.0$", "");
            report.at(
                            number.span(),
                            "%s has more digits than a double keeps: JSONata and many JSON readers make it %s",
                            number.literal(),
                            rounded)
                    .help("write it as a string");
        }
    }
}
