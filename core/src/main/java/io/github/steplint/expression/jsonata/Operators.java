package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Clash;
import io.github.steplint.expression.jsonata.JsonataFacts.Given;
import io.github.steplint.expression.jsonata.JsonataFacts.Operation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Describes an operator and the failure it is bound to end with, if any. */
final class Operators {
    private static final Set<String> COMPARING = Set.of("<", "<=", ">", ">=");
    private static final Set<String> COUNTING = Set.of("+", "-", "*", "/", "%");
    private static final Set<StaticType> NEVER_WRONG =
            EnumSet.of(StaticType.UNKNOWN, StaticType.UNDEFINED, StaticType.NUMBER);

    private Operators() {}

    static Optional<Operation> of(Expr expr, Types types) {
        if (expr instanceof Expr.Binary binary) {
            Given left = types.of(binary.left());
            Given right = types.of(binary.right());
            int start = binary.operatorStart();
            return Optional.of(new Operation(
                    binary.operator(),
                    start,
                    start + binary.operator().length(),
                    binary.left(),
                    binary.right(),
                    left,
                    right,
                    clash(binary, left, right)));
        } else if (expr instanceof Expr.Negate negate) {
            Given given = types.of(negate.operand());
            Expr operand = negate.operand();
            Optional<Clash> clash = numeric(given, operand, "D1002");
            return Optional.of(
                    new Operation("-", expr.start(), expr.start() + 1, operand, operand, given, given, clash));
        }
        return Optional.empty();
    }

    private static Optional<Clash> clash(Expr.Binary binary, Given left, Given right) {
        if (COUNTING.contains(binary.operator())) {
            return numeric(left, binary.left(), "T2001").or(() -> numeric(right, binary.right(), "T2002"));
        }
        if (binary.operator().equals("..")) {
            return numeric(left, binary.left(), "T2003").or(() -> numeric(right, binary.right(), "T2004"));
        }
        if (!COMPARING.contains(binary.operator())) {
            return Optional.empty();
        }
        Optional<Clash> single = comparable(left, binary.left()).or(() -> comparable(right, binary.right()));
        boolean differ = left.certain()
                && right.certain()
                && left.type() != right.type()
                && left.type() != StaticType.UNKNOWN
                && right.type() != StaticType.UNKNOWN
                && left.type() != StaticType.UNDEFINED
                && right.type() != StaticType.UNDEFINED;
        if (single.isEmpty() && differ) {
            Expr operand = binary.right();
            return Optional.of(new Clash("T2009", right.type(), operand.start(), operand.end()));
        }
        return single;
    }

    private static Optional<Clash> numeric(Given given, Expr operand, String code) {
        if (!given.certain() || NEVER_WRONG.contains(given.type())) {
            return Optional.empty();
        }
        return Optional.of(new Clash(code, given.type(), operand.start(), operand.end()));
    }

    private static Optional<Clash> comparable(Given given, Expr operand) {
        return given.type() == StaticType.STRING ? Optional.empty() : numeric(given, operand, "T2010");
    }
}
