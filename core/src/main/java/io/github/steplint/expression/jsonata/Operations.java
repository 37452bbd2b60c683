package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Binary;

/** Operators and the constructor of arrays. */
final class Operations {
    private static final double LARGEST_RANGE = 1e7;

    private final Interpreter run;

    Operations(Interpreter run) {
        this.run = run;
    }

    Object binary(Binary binary, Object input, Frame frame) {
        try {
            Object left = run.evaluate(binary.left(), input, frame);
            switch (binary.operator()) {
                case "and":
                    return Values.isTrue(left) && Values.isTrue(run.evaluate(binary.right(), input, frame));
                case "or":
                    return Values.isTrue(left) || Values.isTrue(run.evaluate(binary.right(), input, frame));
                default:
                    return binary(binary.operator(), left, run.evaluate(binary.right(), input, frame));
            }
        } catch (JsonataError error) {
            throw error.at(binary.operatorStart(), binary.operator());
        }
    }

    private Object binary(String operator, Object left, Object right) {
        return switch (operator) {
            case "+", "-", "*", "/", "%" -> numeric(operator, left, right);
            case "=" -> left != null && right != null && Values.equal(left, right, run.meter());
            case "!=" -> left != null && right != null && !Values.equal(left, right, run.meter());
            case "<", "<=", ">", ">=" -> compare(operator, left, right);
            case "&" -> join(left, right);
            case ".." -> range(left, right);
            default -> in(left, right);
        };
    }

    private static Object numeric(String operator, Object left, Object right) {
        if (left != null && !Numbers.isNumber(left)) {
            throw new JsonataError(
                    "T2001", "The left side of the \"" + operator + "\" operator must evaluate to a number");
        }
        if (right != null && !Numbers.isNumber(right)) {
            throw new JsonataError(
                    "T2002", "The right side of the \"" + operator + "\" operator must evaluate to a number");
        }
        if (left == null || right == null) {
            return null;
        }
        double a = (Double) left;
        double b = (Double) right;
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> a % b;
        };
    }

    private static boolean comparable(Object value) {
        return value == null || value instanceof String || value instanceof Double;
    }

    private Object compare(String operator, Object left, Object right) {
        if (!comparable(left) || !comparable(right)) {
            throw new JsonataError(
                    "T2010",
                    "The expressions either side of operator \"" + operator
                            + "\" must evaluate to numeric or string values");
        }
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof String != right instanceof String) {
            throw new JsonataError(
                    "T2009",
                    "The values " + shown(left) + " and " + shown(right) + " either side of operator \"" + operator
                            + "\" must be of the same data type");
        }
        int order = left instanceof Double a ? Double.compare(a + 0.0, (Double) right + 0.0) : text(left, right);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static int text(Object left, Object right) {
        return ((String) left).compareTo((String) right);
    }

    /** A value as messages show it. */
    String shown(Object value) {
        if (value instanceof String text) {
            StringBuilder out = new StringBuilder();
            Json.quote(text, out);
            return out.toString();
        }
        return value == null ? "undefined" : Json.text(value, false, run.meter());
    }

    private Object join(Object left, Object right) {
        String first = left == null ? "" : Json.text(left, false, run.meter());
        String second = right == null ? "" : Json.text(right, false, run.meter());
        run.meter().characters((double) first.length() + second.length());
        return first + second;
    }

    private Object range(Object left, Object right) {
        if (left != null && !Numbers.isInteger(left)) {
            throw new JsonataError("T2003", "The left side of the range operator (..) must evaluate to an integer");
        }
        if (right != null && !Numbers.isInteger(right)) {
            throw new JsonataError("T2004", "The right side of the range operator (..) must evaluate to an integer");
        }
        if (left == null || right == null || (Double) left > (Double) right) {
            return null;
        }
        double from = (Double) left;
        double size = (Double) right - from + 1;
        if (size > LARGEST_RANGE) {
            throw new JsonataError(
                    "D2014",
                    "The size of the sequence allocated by the range operator (..) must not exceed 1e7.  "
                            + "Attempted to allocate "
                            + Numbers.text(size)
                            + ".");
        }
        run.meter().items(size);
        Seq seq = Seq.sequence();
        for (int index = 0; index < size; index++) {
            seq.add(from + index);
        }
        return seq;
    }

    private Object in(Object left, Object right) {
        if (left == null || right == null) {
            return false;
        }
        Seq all = right instanceof Seq seq ? seq : Seq.array(right);
        run.meter().tick(all.size());
        boolean compound = left instanceof Seq || Values.isObject(left) || left instanceof Func;
        return all.stream().anyMatch(item -> compound ? item == left : left.equals(item));
    }

    Object negate(Expr.Negate negate, Object input, Frame frame) {
        Object value = run.evaluate(negate.operand(), input, frame);
        if (value == null) {
            return null;
        }
        if (!Numbers.isNumber(value)) {
            throw new JsonataError("D1002", "Cannot negate a non-numeric value: " + shown(value), negate.start(), "-");
        }
        return -(Double) value;
    }

    Object array(Expr.ArrayOf array, Object input, Frame frame) {
        Seq made = new Seq();
        run.meter().tick(4);
        for (Expr item : array.items()) {
            Object value = run.evaluate(item, input, frame);
            if (value != null) {
                if (isArray(item)) {
                    made.add(value);
                } else {
                    Values.addAll(made, value, run.meter());
                }
            }
        }
        return made;
    }

    /** Whether an item is written in brackets: it then stays an array of its own. */
    private static boolean isArray(Expr item) {
        return item instanceof Expr.Step step ? isArray(step.expr()) : item instanceof Expr.ArrayOf;
    }
}
