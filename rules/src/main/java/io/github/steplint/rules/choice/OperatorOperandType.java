package io.github.steplint.rules.choice;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.Defect;
import io.github.steplint.source.Node;

/** Explained in OperatorOperandType.md. */
public final class OperatorOperandType implements DefectRule<Defect.WrongOperand> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("operator-operand-type", "0.1", "A comparison with a value of the wrong type");
    }

    @Override
    public Class<Defect.WrongOperand> defect() {
        return Defect.WrongOperand.class;
    }

    @Override
    public void check(Defect.WrongOperand defect, Report report) {
        ComparisonOperator.Operand operand = defect.operator().operand();
        Node value = defect.member().value();
        report.at(
                        defect.at(),
                        "%s of %s needs %s, but is given %s",
                        defect.operator().name(),
                        defect.owner().phrase(),
                        operand.phrase(),
                        value.kind())
                .help(help(operand, value));
    }

    private static String help(ComparisonOperator.Operand operand, Node value) {
        String text =
                value instanceof Node.Str string ? string.value() : value.span().text();
        if (operand == ComparisonOperator.Operand.NUMBER && text.matches("-?\\d+(\\.\\d+)?")
                || operand == ComparisonOperator.Operand.BOOLEAN && text.matches("true|false")) {
            return "write " + text + " without quotes";
        }
        if (operand == ComparisonOperator.Operand.STRING
                && !(value instanceof Node.Obj)
                && !(value instanceof Node.Arr)) {
            return "write \"" + text + "\" in quotes, or take the operator for the type of the value";
        }
        return "write " + operand.phrase();
    }
}
