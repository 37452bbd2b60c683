package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Holes;
import java.util.regex.Pattern;

/** Explained in VariableReservedName.md. */
public final class VariableReservedName implements MachineRule {
    private static final int LONGEST = 80;
    /** An identifier of Unicode Standard Annex 31. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]*");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-reserved-name", "0.1", "A variable with a name that it cannot have");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (VariableAssignment assignment : machine.variables().assignments()) {
            String name = assignment.name();
            if (name.equals("states")) {
                report.at(
                                assignment.key().span(),
                                "state \"%s\" assigns the variable states, whose name belongs to Step Functions",
                                assignment.state().name())
                        .help("use another name");
            } else if (!isValid(name) && !Holes.isHole(name)) {
                report.at(assignment.key().span(), "\"%s\" is no name for a variable: %s", shown(name), reason(name))
                        .help(name.startsWith("$") ? "write the name without $" : "use letters, digits and _");
            }
        }
    }

    private static String shown(String name) {
        return name.codePointCount(0, name.length()) > LONGEST ? name.substring(0, 20) + "…" : name;
    }

    /** Whether a variable can have the name, which need not be free. */
    static boolean isValid(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                && NAME.matcher(name).matches();
    }

    private static String reason(String name) {
        if (name.isEmpty()) {
            return "it is empty";
        } else if (name.codePointCount(0, name.length()) > LONGEST) {
            return "it has more than 80 characters";
        }
        return Character.isDigit(name.codePointAt(0))
                ? "it begins with a digit"
                : "it holds something else than letters, digits and _";
    }
}
