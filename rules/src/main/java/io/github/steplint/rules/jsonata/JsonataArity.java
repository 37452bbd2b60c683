package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.Builtins;
import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.expression.jsonata.JsonataFacts.Misuse;
import io.github.steplint.expression.jsonata.Signature;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.Span;

/** Explained in JsonataArity.md. */
public final class JsonataArity implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("jsonata-arity", "0.1", "A JSONata function with too few or too many arguments");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (FunctionCall call : formula.facts().calls()) {
                call.misuse().filter(Misuse::arity).ifPresent(misuse -> report(formula, call, misuse, report));
            }
        }
    }

    private static void report(Formula formula, FunctionCall call, Misuse misuse, Report report) {
        Signature signature = Builtins.find(call.name()).orElseThrow().signature();
        boolean few = call.arguments() < signature.fewest();
        Span place = few ? formula.span(call.start(), call.end()) : formula.span(misuse.start(), misuse.end());
        report.at(
                        place,
                        "$%s takes %s, but gets %d in %s",
                        call.name(),
                        wanted(signature),
                        call.arguments(),
                        formula.place().phrase())
                .help(call.name().equals("merge") ? "write $merge([a, b]), with the objects in an array" : help(few));
    }

    private static String help(boolean few) {
        return few ? "add what is missing" : "remove what is too much";
    }

    private static String wanted(Signature signature) {
        int least = signature.fewest();
        int most = signature.most();
        if (most == 0) {
            return "no argument";
        } else if (most == Integer.MAX_VALUE) {
            return "at least " + arguments(least);
        }
        return least == most || most == 1 ? arguments(most) : least + " to " + arguments(most);
    }

    private static String arguments(int count) {
        return count == 1 ? "1 argument" : count + " arguments";
    }
}
