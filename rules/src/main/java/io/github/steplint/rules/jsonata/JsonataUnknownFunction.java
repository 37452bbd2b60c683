package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.Builtins;
import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.Spelling;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Explained in JsonataUnknownFunction.md. */
public final class JsonataUnknownFunction implements MachineRule {
    private static final String OTHERWISE = "define it in the expression with := function(...), or use one that exists";
    private static final Map<String, String> HABITS = Map.ofEntries(
            Map.entry("touppercase", "uppercase"),
            Map.entry("upper", "uppercase"),
            Map.entry("toupper", "uppercase"),
            Map.entry("tolower", "lowercase"),
            Map.entry("tolowercase", "lowercase"),
            Map.entry("lower", "lowercase"),
            Map.entry("len", "length"),
            Map.entry("size", "count"),
            Map.entry("includes", "contains"),
            Map.entry("tostring", "string"),
            Map.entry("jsontostring", "string"),
            Map.entry("jsonstringify", "string"),
            Map.entry("stringify", "string"),
            Map.entry("stringtojson", "parse"),
            Map.entry("jsonparse", "parse"),
            Map.entry("parseint", "number"),
            Map.entry("tonumber", "number"),
            Map.entry("int", "number"),
            Map.entry("push", "append"),
            Map.entry("concat", "append"),
            Map.entry("arraylength", "count"),
            Map.entry("arraycontains", "exists"),
            Map.entry("unique", "distinct"),
            Map.entry("isempty", "exists"),
            Map.entry("exist", "exists"),
            Map.entry("date", "now"),
            Map.entry("randomseeded", "random"),
            Map.entry("avg", "average"),
            Map.entry("typeof", "type"),
            Map.entry("foreach", "map"),
            Map.entry("chunk", "partition"));

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("jsonata-unknown-function", "0.1", "A call of a function that does not exist");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (FunctionCall call : formula.facts().calls()) {
                if (call.kind() == FunctionCall.Kind.BARE) {
                    report.at(
                                    formula.span(call.start(), call.end()),
                                    "%s calls %s, but the names of functions begin with $",
                                    formula.place().phrase(),
                                    call.name())
                            .help(bare(call.name()));
                } else if (isUnknown(call)) {
                    report.at(
                                    formula.span(call.start(), call.end()),
                                    "%s calls $%s, which %s",
                                    formula.place().phrase(),
                                    call.name(),
                                    machine.variables().assignments(call.name()).isEmpty()
                                            ? "is no function of JSONata or Step Functions"
                                            : "is a variable of the state machine: variables hold no functions")
                            .help(near(call.name())
                                    .map(name -> "did you mean $" + name + "?")
                                    .orElse(OTHERWISE));
                }
            }
        }
    }

    private static boolean isUnknown(FunctionCall call) {
        return call.kind() == FunctionCall.Kind.UNKNOWN
                && !call.name().equals("eval")
                && Builtins.find(call.name()).isEmpty();
    }

    private static String bare(String name) {
        return Builtins.find(name)
                .map(Builtins.Builtin::name)
                .or(() -> near(name))
                .map(function -> "write $" + function + "(...)")
                .orElse(OTHERWISE);
    }

    private static Optional<String> near(String name) {
        return Optional.ofNullable(HABITS.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> Spelling.nearest(name, Builtins.names()));
    }
}
