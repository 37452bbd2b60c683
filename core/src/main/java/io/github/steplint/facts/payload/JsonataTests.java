package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.ComparisonOperator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the conditions of a JSONata Choice tell about the values that they compare. A path is relied on only where each
 * of its steps leads from an object, since JSONata reads arrays element by element.
 */
final class JsonataTests {
    private static final Map<String, String> OPERATORS = Map.of(
            "=", "Equals", "<", "LessThan", ">", "GreaterThan", "<=", "LessThanEquals", ">=", "GreaterThanEquals");

    private final Function<Sight, JsonataShapes> shapes;
    private final Origin test;

    JsonataTests(Function<Sight, JsonataShapes> shapes, Origin test) {
        this.shapes = shapes;
        this.test = test;
    }

    Split split(Expr expr, Sight sight) {
        if (expr instanceof Expr.Binary binary && binary.operator().equals("and")) {
            return and(binary, sight);
        } else if (expr instanceof Expr.Binary binary && binary.operator().equals("or")) {
            return or(binary, sight);
        } else if (expr instanceof Expr.Binary binary && binary.operator().equals("!=")) {
            return compare(binary, "=", sight).not();
        } else if (expr instanceof Expr.Binary binary && OPERATORS.containsKey(binary.operator())) {
            return compare(binary, binary.operator(), sight);
        } else if (expr instanceof Expr.Block block && block.expressions().size() == 1) {
            return split(block.expressions().get(0), sight);
        }
        return expr instanceof Expr.Call call ? call(call, sight) : Split.both(sight.situation());
    }

    private Split and(Expr.Binary binary, Sight sight) {
        Split left = split(binary.left(), sight);
        if (left.holds().isEmpty()) {
            return left;
        }
        Split right = split(binary.right(), sight.copy(left.holds().get()));
        return new Split(right.holds(), Split.join(left.fails(), right.fails()));
    }

    private Split or(Expr.Binary binary, Sight sight) {
        Split left = split(binary.left(), sight);
        if (left.fails().isEmpty()) {
            return left;
        }
        Split right = split(binary.right(), sight.copy(left.fails().get()));
        return new Split(Split.join(left.holds(), right.holds()), right.fails());
    }

    private Split call(Expr.Call call, Sight sight) {
        boolean one =
                call.procedure() instanceof Expr.Variable && call.arguments().size() == 1;
        String name = one ? ((Expr.Variable) call.procedure()).name() : "";
        if (name.equals("not")) {
            return split(call.arguments().get(0), sight).not();
        }
        return name.equals("exists") ? exists(call.arguments().get(0), sight) : Split.both(sight.situation());
    }

    private Split exists(Expr argument, Sight sight) {
        Optional<JsonPath> path = relied(argument, sight);
        if (path.isEmpty()) {
            return Split.both(sight.situation());
        }
        Presence presence = sight.look(path.get()).presence();
        Sight there = sight.copy(sight.situation());
        Sight gone = sight.copy(sight.situation());
        boolean mayBeThere = presence.possible() && there.refine(path.get(), value -> value);
        boolean mayBeGone = presence != Presence.ALWAYS && gone.refineAbsent(path.get(), test);
        return new Split(
                mayBeThere ? Optional.of(there.situation()) : Optional.empty(),
                mayBeGone ? Optional.of(gone.situation()) : Optional.empty());
    }

    private Split compare(Expr.Binary binary, String operator, Sight sight) {
        Optional<JsonPath> path = relied(binary.left(), sight);
        Payload operand = shapes.apply(sight).of(binary.right()).orUnknown();
        Optional<ComparisonOperator> known = operator(operator, operand);
        if (path.isEmpty() || known.isEmpty() || sight.look(path.get()).presence() != Presence.ALWAYS) {
            return Split.both(sight.situation());
        }
        Comparing comparing = new Comparing(known.get(), operand, test);
        Sight yes = sight.copy(sight.situation());
        Sight no = sight.copy(sight.situation());
        boolean mayHold = yes.refine(path.get(), comparing::whereTrue);
        boolean mayFail = no.refine(path.get(), comparing::whereFalse);
        return new Split(
                mayHold ? Optional.of(yes.situation()) : Optional.empty(),
                mayFail ? Optional.of(no.situation()) : Optional.empty());
    }

    private static Optional<ComparisonOperator> operator(String operator, Payload operand) {
        String family = operand.isOnly(Kind.STRING)
                ? "String"
                : operand.isOnly(Kind.NUMBER) ? "Numeric" : operand.isOnly(Kind.BOOLEAN) ? "Boolean" : "";
        return ComparisonOperator.named(family + OPERATORS.get(operator));
    }

    /** The path that the expression is, where nothing on the way can be an array. */
    private static Optional<JsonPath> relied(Expr expr, Sight sight) {
        Optional<JsonataPath> path = JsonataPath.of(expr)
                .filter(each -> each.root() == JsonataPath.Root.INPUT || each.root() == JsonataPath.Root.VARIABLE);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        JsonPath whole = path.get().jsonPath();
        List<Step> steps = whole.steps();
        for (int i = 0; i < steps.size(); i++) {
            Reading at = sight.look(new JsonPath(whole.root(), steps.subList(0, i)));
            if (!at.value().isOnly(Kind.OBJECT)) {
                return Optional.empty();
            }
        }
        return sight.look(whole).value().mayBe(Kind.ARRAY) ? Optional.empty() : Optional.of(whole);
    }
}
