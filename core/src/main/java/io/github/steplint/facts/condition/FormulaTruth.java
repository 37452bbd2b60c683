package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.Printer;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.condition.Relation.Answer;
import io.github.steplint.facts.condition.ValueSet.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a JSONata condition holds: comparisons with constants, {@code and}, {@code or}, {@code $not} and
 * {@code $exists}. Of everything else is only known that the same expression is the same value. Source: JSONata 2.0.6.
 */
final class FormulaTruth {
    private static final Pattern CHANGING = Pattern.compile("\\$(random|uuid|now|millis|shuffle)\\b");
    private static final Map<String, String> TURNED =
            Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=", "=", "=", "!=", "!=");
    private static final ValueSet HOLLOW = ValueSet.of(Kind.MISSING, Kind.NULL, Kind.FALSE, Kind.ARRAY, Kind.OBJECT)
            .or(ValueSet.of(BigDecimal.ZERO))
            .or(ValueSet.of(""));
    private static final ValueSet SOLID = ValueSet.of(Kind.TRUE, Kind.ARRAY, Kind.OBJECT)
            .or(Test.equal(BigDecimal.ZERO).no().and(ValueSet.NUMBERS))
            .or(Test.equal("").no().and(ValueSet.STRINGS));

    private FormulaTruth() {}

    /** Of the whole condition, which must be true or false. */
    static Truth of(Expr condition) {
        return of(condition, false);
    }

    /**
     * Of a condition or a part of it.
     *
     * @param cast whether it stands where every value counts as true or false, and nothing at all as false
     */
    static Truth of(Expr expr, boolean cast) {
        if (expr instanceof Expr.Constant constant && constant.value().isPresent()) {
            return Truth.of(constant.value().get());
        } else if (expr instanceof Expr.Block block && block.expressions().size() == 1) {
            return of(block.expressions().get(0), cast);
        } else if (expr instanceof Expr.Binary binary) {
            return binary(binary, cast);
        } else if (expr instanceof Expr.Condition choice) {
            return choice(choice, cast);
        } else if (expr instanceof Expr.Call call && call.arguments().size() == 1) {
            return call(call, name(call), call.arguments().get(0), cast);
        }
        return value(expr, cast);
    }

    private static Truth binary(Expr.Binary binary, boolean cast) {
        return switch (binary.operator()) {
            case "and" -> of(binary.left(), true).and(of(binary.right(), true));
            case "or" -> of(binary.left(), true).or(of(binary.right(), true));
            case "in" -> in(binary);
            case "=", "!=", "<", "<=", ">", ">=" -> compared(binary, cast);
            default -> value(binary, cast);
        };
    }

    private static Truth choice(Expr.Condition choice, boolean cast) {
        Truth asked = of(choice.condition(), true);
        Truth then = of(choice.then(), cast);
        Situations nothing = cast ? Situations.ANY : Situations.NONE;
        Truth otherwise = choice.otherwise().map(expr -> of(expr, cast)).orElse(new Truth(Situations.NONE, nothing));
        return new Truth(
                asked.yes().and(then.yes()).or(asked.no().and(otherwise.yes())),
                asked.yes().and(then.no()).or(asked.no().and(otherwise.no())));
    }

    private static Truth call(Expr.Call call, String name, Expr argument, boolean cast) {
        switch (name) {
            case "exists":
                return changes(argument)
                        ? Truth.UNKNOWN
                        : Truth.of(subject(argument), ValueSet.PRESENT, ValueSet.MISSING);
            case "boolean":
                return of(argument, true);
            case "not":
                Truth inner = of(argument, true);
                return new Truth(inner.no(), cast ? inner.yes().or(nothing(argument)) : inner.yes());
            default:
                return value(call, cast);
        }
    }

    /** When an expression gives nothing at all, which {@code $not} passes on. */
    private static Situations nothing(Expr expr) {
        if (expr instanceof Expr.Block block && block.expressions().size() == 1) {
            return nothing(block.expressions().get(0));
        } else if (expr instanceof Expr.Binary binary) {
            return switch (binary.operator()) {
                case "and", "or", "in", "=", "!=" -> Situations.NONE;
                default -> Situations.ANY;
            };
        } else if (expr instanceof Expr.Call call && call.arguments().size() == 1) {
            String name = name(call);
            if (name.equals("exists")) {
                return Situations.NONE;
            } else if (name.equals("not") || name.equals("boolean")) {
                return nothing(call.arguments().get(0));
            }
        } else if (expr instanceof Expr.Constant) {
            return Situations.NONE;
        }
        return changes(expr) ? Situations.ANY : Situations.of(subject(expr), ValueSet.MISSING);
    }

    private static Truth value(Expr expr, boolean cast) {
        if (changes(expr)) {
            return Truth.UNKNOWN;
        }
        return cast
                ? Truth.of(subject(expr), SOLID, HOLLOW)
                : Truth.of(subject(expr), ValueSet.of(true), ValueSet.of(false));
    }

    private static Truth compared(Expr.Binary binary, boolean cast) {
        if (changes(binary)) {
            return Truth.UNKNOWN;
        }
        boolean right = constant(binary.right());
        boolean left = constant(binary.left());
        if (left && right) {
            return Truth.UNKNOWN;
        } else if (!left && !right) {
            return related(binary);
        }
        Subject subject = subject(right ? binary.left() : binary.right());
        Expr value = right ? binary.right() : binary.left();
        String operator = right ? binary.operator() : TURNED.get(binary.operator());
        if (operator.equals("=") || operator.equals("!=")) {
            Test test = equal(value);
            Test asked = operator.equals("=") ? test : test.not();
            return Truth.of(subject, asked.yes(), asked.no().or(ValueSet.MISSING));
        }
        return ordered(subject, operator, value, cast);
    }

    /** An order is asked of two numbers or two strings; everything else fails, and of nothing gives nothing. */
    private static Truth ordered(Subject subject, String operator, Expr value, boolean cast) {
        ValueSet nothing = cast ? ValueSet.MISSING : ValueSet.NONE;
        if (value instanceof Expr.Number number) {
            Ranges<BigDecimal> range =
                    Test.range(Line.NUMBERS, operator, decimal(number)).orElseThrow();
            return Truth.of(
                    subject, ValueSet.of(range), ValueSet.of(range.not()).or(nothing));
        } else if (value instanceof Expr.Text text) {
            Ranges<String> range =
                    Test.range(Line.STRINGS, operator, text.value()).orElseThrow();
            return Truth.of(
                    subject,
                    ValueSet.of(Strings.ordered(range)),
                    ValueSet.of(Strings.ordered(range.not())).or(nothing));
        }
        return Truth.UNKNOWN;
    }

    /** Two values of which neither is known: the same question comes out the same. */
    private static Truth related(Expr.Binary binary) {
        String left = Printer.print(binary.left());
        String right = Printer.print(binary.right());
        boolean turned = left.compareTo(right) > 0;
        String operator = turned ? TURNED.get(binary.operator()) : binary.operator();
        Relation relation = Relation.of((turned ? right : left) + " " + operator + " " + (turned ? left : right));
        return new Truth(
                Situations.of(relation, EnumSet.of(Answer.SAME)), Situations.of(relation, EnumSet.of(Answer.NEITHER)));
    }

    private static Truth in(Expr.Binary binary) {
        List<Expr> members = binary.right() instanceof Expr.ArrayOf array ? array.items() : List.of(binary.right());
        if (changes(binary)) {
            return Truth.UNKNOWN;
        } else if (constant(binary.left()) || !members.stream().allMatch(FormulaTruth::constant)) {
            Relation relation = Relation.of(Printer.print(binary));
            return new Truth(
                    Situations.of(relation, EnumSet.of(Answer.SAME)),
                    Situations.of(relation, EnumSet.of(Answer.NEITHER)));
        }
        Test any = Test.any(members.stream().map(FormulaTruth::equal).toList());
        return Truth.of(subject(binary.left()), any.yes(), any.no().or(ValueSet.MISSING));
    }

    private static boolean constant(Expr expr) {
        return expr instanceof Expr.Text || expr instanceof Expr.Number || expr instanceof Expr.Constant;
    }

    private static Test equal(Expr constant) {
        if (constant instanceof Expr.Text text) {
            return Test.equal(text.value());
        } else if (constant instanceof Expr.Number number) {
            return Test.equal(decimal(number));
        }
        Optional<Boolean> value = ((Expr.Constant) constant).value();
        return Test.kinds(value.map(bool -> bool ? Kind.TRUE : Kind.FALSE).orElse(Kind.NULL));
    }

    private static BigDecimal decimal(Expr.Number number) {
        return BigDecimal.valueOf(number.value()).stripTrailingZeros();
    }

    static boolean changes(Expr expr) {
        return CHANGING.matcher(Printer.print(expr)).find();
    }

    private static String name(Expr.Call call) {
        return call.procedure() instanceof Expr.Variable variable ? variable.name() : "";
    }

    private static Subject subject(Expr expr) {
        return new Subject(Printer.print(expr), place(expr), false);
    }

    /** {@code $states.input.order.sum} comes from {@code $.order.sum}, {@code $limit} from a variable. */
    private static Optional<JsonPath> place(Expr expr) {
        return Places.of(expr).flatMap(path -> {
            if (path.root() instanceof JsonPath.Root.Variable) {
                return Optional.of(path);
            }
            List<Step> steps = path.steps();
            return steps.get(0).equals(new Step.Name("input"))
                    ? Optional.of(new JsonPath(new JsonPath.Root.Input(), steps.subList(1, steps.size())))
                    : Optional.empty();
        });
    }
}
