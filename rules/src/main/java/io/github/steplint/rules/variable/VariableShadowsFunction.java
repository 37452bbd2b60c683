package io.github.steplint.rules.variable;

import io.github.steplint.expression.jsonata.Builtins;
import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.List;

/** Explained in VariableShadowsFunction.md. */
public final class VariableShadowsFunction implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "variable-shadows-function",
                "0.1",
                "A variable that hides a JSONata function which an expression calls");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (FunctionCall call : formula.facts().calls()) {
                List<VariableAssignment> hiding = machine.variables().assignments(call.name());
                if (!hiding.isEmpty()
                        && call.kind() == FunctionCall.Kind.UNKNOWN
                        && Builtins.find(call.name()).isPresent()) {
                    Report.Draft draft = report.at(
                                    formula.span(call.start(), call.end()),
                                    "$%s is a variable of this state machine, which hides the function that %s calls",
                                    call.name(),
                                    formula.place().phrase())
                            .help("give the variable another name");
                    Reading.assignments(draft, hiding, "assigned here");
                }
            }
        }
    }
}
