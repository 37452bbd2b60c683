package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Clash;
import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.expression.jsonata.JsonataFacts.Misuse;
import io.github.steplint.expression.jsonata.JsonataFacts.Operation;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.Span;
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
                call.misuse()
                        .filter(misuse -> !misuse.arity())
                        .ifPresent(misuse -> argument(formula, call, misuse, report));
            }
            for (Operation operation : formula.facts().operations()) {
                operation
                        .clash()
                        .filter(clash -> !JsonataPlusConcat.isConcat(operation, clash))
                        .ifPresent(clash -> operand(formula, operation, clash, report));
            }
        }
    }

    private static void argument(Formula formula, FunctionCall call, Misuse misuse, Report report) {
        Span place = formula.span(misuse.start(), misuse.end());
        int number = misuse.argument() + 1;
        if (number > call.types().size()) {
            report.at(
                            place,
                            "$%s lacks argument %d, in %s",
                            call.name(),
                            number,
                            formula.place().phrase())
                    .help("add what is missing");
            return;
        }
        String given = Jsonata.phrase(call.types().get(misuse.argument()));
        report.at(
                        place,
                        "$%s cannot take %s as argument %d, in %s",
                        call.name(),
                        given,
                        number,
                        formula.place().phrase())
                .help(help(formula.text(misuse.start(), misuse.end()), given));
    }

    private static void operand(Formula formula, Operation operation, Clash clash, Report report) {
        String given = Jsonata.phrase(clash.type());
        String fault = clash.code().equals("T2009")
                ? "not " + Jsonata.phrase(operation.leftGiven().type()) + " with " + given
                : "but this is " + given;
        report.at(
                        formula.span(clash.start(), clash.end()),
                        "the operator %s %s, %s, in %s",
                        operation.operator(),
                        wants(operation.operator()),
                        fault,
                        formula.place().phrase())
                .help(help(formula.text(clash.start(), clash.end()), given));
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
