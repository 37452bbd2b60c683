package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.expression.jsonata.JsonataFacts.Operation;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.regex.Pattern;

/** Explained in JsonataLiteralType.md. */
public final class JsonataLiteralType implements MachineRule {
    private static final Pattern FUNCTION = Pattern.compile("\\$\\w+");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "jsonata-literal-type", "0.1", "An operator or a function on a value that it cannot take");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (FunctionCall call : formula.facts().calls()) {
                call.misuse().filter(misuse -> !misuse.arity()).ifPresent(misuse -> {
                    String given = misuse.argument() < call.types().size()
                            ? Jsonata.phrase(call.types().get(misuse.argument()))
                            : "nothing";
                    report.at(
                                    formula.span(misuse.start(), misuse.end()),
                                    "$%s cannot take %s as argument %d, in %s",
                                    call.name(),
                                    given,
                                    misuse.argument() + 1,
                                    formula.place().phrase())
                            .help(help(formula.text(misuse.start(), misuse.end()), given));
                });
            }
            for (Operation operation : formula.facts().operations()) {
                operation
                        .clash()
                        .filter(clash -> !JsonataPlusConcat.isConcat(operation, clash))
                        .ifPresent(clash -> report.at(
                                        formula.span(clash.start(), clash.end()),
                                        "the operator %s %s, but this is %s, in %s",
                                        operation.operator(),
                                        wants(operation.operator()),
                                        Jsonata.phrase(clash.type()),
                                        formula.place().phrase())
                                .help(help(formula.text(clash.start(), clash.end()), Jsonata.phrase(clash.type()))));
            }
        }
    }

    private static String wants(String operator) {
        return operator.startsWith("<") || operator.startsWith(">")
                ? "compares two numbers or two strings"
                : "works on numbers";
    }

    private static String help(String text, String type) {
        if (FUNCTION.matcher(text).matches() && type.equals("a function")) {
            return text
                    + " is a function, and no state assigns a variable of that name: call it, or assign the variable";
        }
        return "a string".equals(type)
                ? "write $number(...) to make a number of a string"
                : "write a value of the right type";
    }
}
