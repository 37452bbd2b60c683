package io.github.steplint.rules.jsonpath;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.Expressions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in ContextRootLeak.md. */
public final class ContextRootLeak implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("context-root-leak", "0.1", "The whole context object is passed on");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Expressions.PathRead read : machine.expressions().paths(state)) {
            boolean whole = read.path().root() instanceof JsonPath.Root.Context
                    && read.path().steps().isEmpty();
            if (whole && read.place().field().form() == ExpressionField.Form.TEMPLATE) {
                report.at(
                                read.span(),
                                "%s passes the whole context object on: the execution's input, its role and any task token",
                                read.place().phrase())
                        .help("name the fields that are needed, such as $$.Execution.Id");
            }
        }
    }
}
