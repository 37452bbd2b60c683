package io.github.steplint.rules.syntax;

import io.github.steplint.document.CloudFormationTemplate;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Node;
import java.util.regex.Pattern;

/** A scalar without quotes that YAML loaders make into something that JSON does not have. */
public final class YamlNonJsonScalar implements MachineRule {
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d"
                    + "|\\d{4}-\\d\\d?-\\d\\d?([Tt]|[ \\t]+)\\d\\d?:\\d\\d:\\d\\d(\\.\\d*)?([ \\t]*(Z|[-+]\\d\\d?(:?\\d\\d)?))?");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("yaml-non-json-scalar", "0.1", "YAML reads a value without quotes as a date");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        if (machine.document() instanceof CloudFormationTemplate) {
            return;
        }
        machine.machine()
                .node()
                .all()
                .filter(Node.Str.class::isInstance)
                .map(Node.Str.class::cast)
                .filter(string -> string.style() == Node.Str.Style.PLAIN)
                .forEach(string -> check(string, report));
    }

    private static void check(Node.Str string, Report report) {
        String value = string.value();
        if (NO_NUMBER.matcher(value).matches()) {
            report.at(string.span(), "%s is a number in YAML that JSON does not have; it becomes null", value)
                    .help("put it in quotes if it is a string");
        } else if (DATE.matcher(value).matches()) {
            Report.Draft draft = report.at(
                            string.span(),
                            "%s has no quotes, so YAML readers take it for a date and write it out as another string",
                            value)
                    .help("put it in quotes");
            if (INSTANT.matcher(value).matches()) {
                draft.atMost(Severity.NOTE);
            }
        }
    }
}
