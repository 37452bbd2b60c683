package io.github.steplint.rules.jsonpath;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in VariableInResultPath.md. */
public final class VariableInResultPath implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-in-result-path", "0.1", "ResultPath names something other than the state's data");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.PathUse use : machine.expressions().of(state, ExpressionUse.PathUse.class)) {
            boolean target = use.place().field().form() == ExpressionField.Form.TARGET;
            if (target && use.path().isPresent()) {
                check(use, use.path().get().root(), report);
            }
        }
    }

    private static void check(ExpressionUse.PathUse use, JsonPath.Root root, Report report) {
        if (root instanceof JsonPath.Root.Variable variable) {
            int end = variable.name().length() + 1;
            report.at(
                            use.span(0, end),
                            "%s puts the result into the variable $%s, but it can only put it into the state's data",
                            use.place().phrase(),
                            variable.name())
                    .help("write \"$.%s\", or assign the variable in Assign", variable.name());
        } else if (root instanceof JsonPath.Root.Context) {
            report.at(
                            use.span(0, 2),
                            "%s puts the result into the context object, which nobody can change",
                            use.place().phrase())
                    .help("write a path that begins with one $, such as \"$.result\"");
        }
    }
}
