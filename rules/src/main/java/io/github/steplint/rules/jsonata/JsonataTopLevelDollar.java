package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.ContextRead;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Scope;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Explained in JsonataTopLevelDollar.md. */
public final class JsonataTopLevelDollar implements MachineRule {
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null", "none", "nil", "undefined");
    private static final Set<String> MEMBERS = Set.of("input", "result", "errorOutput", "context");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "jsonata-top-level-dollar", "0.1", "A JSONata expression that reads a context where there is none");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            Set<String> told = new HashSet<>();
            for (ContextRead read : formula.facts().contexts()) {
                if (!told.add(read.text())) {
                    continue;
                }
                boolean root = read.kind() == ContextRead.Kind.CONTEXT || read.kind() == ContextRead.Kind.ROOT;
                report.at(
                                formula.span(read.start(), read.end()),
                                "%s in %s has nothing to read from: the input is $states.input in Step Functions",
                                read.text(),
                                formula.place().phrase())
                        .help(help(read, formula, machine))
                        .warningUnless(root && !read.inFunction());
            }
        }
    }

    private static String help(ContextRead read, Formula formula, MachineFacts machine) {
        if (read.kind() != ContextRead.Kind.NAME) {
            return read.kind() == ContextRead.Kind.WILDCARD
                    ? "write $states.input." + read.text()
                    : "write $states.input";
        }
        String first = read.text().split("\\.", 2)[0];
        String rest = read.text().substring(first.length());
        if (CONSTANTS.contains(first.toLowerCase(Locale.ROOT)) && rest.isEmpty()) {
            String constant = first.toLowerCase(Locale.ROOT);
            return "write " + (constant.startsWith("n") || constant.startsWith("u") ? "null" : constant);
        } else if (first.equals("states")) {
            return "write $" + read.text();
        } else if (MEMBERS.contains(first)) {
            return "write $states." + read.text();
        }
        Scope scope = machine.scopeOf(formula.place().state());
        if (machine.variables().visibleNames(scope).contains(first)) {
            return "write $" + read.text();
        }
        String input = "write $states.input." + read.text();
        return rest.isEmpty() ? input + ", or '" + first + "' for the text" : input;
    }
}
