package io.github.steplint.expression.jsonata;

import java.util.List;
import java.util.Set;

/** Which expressions give an item alone where they find one, and nothing where they find none. */
public final class Sequences {
    private static final Set<String> FUNCTIONS = Set.of("filter", "map", "keys", "spread", "each", "match");
    private static final Set<String> TESTS = Set.of("=", "!=", "<", "<=", ">", ">=", "and", "or", "in");
    private static final Set<String> TESTING = Set.of("exists", "contains", "not", "boolean");

    private Sequences() {}

    /** Whether an expression picks or makes a number of items that its text does not tell. */
    public static boolean mayBeSingle(Expr expr) {
        if (expr instanceof Expr.Block block) {
            List<Expr> parts = block.expressions();
            return !parts.isEmpty() && mayBeSingle(parts.get(parts.size() - 1));
        } else if (expr instanceof Expr.Condition condition) {
            return mayBeSingle(condition.then())
                    || condition.otherwise().filter(Sequences::mayBeSingle).isPresent();
        } else if (expr instanceof Expr.Path path) {
            return !path.keepArray() && !path.keepSingleton() && picks(path.last());
        } else if (expr instanceof Expr.Step step) {
            return picks(step);
        } else if (expr instanceof Expr.Apply apply) {
            return isNamed(apply.right(), FUNCTIONS);
        }
        return isNamed(expr, FUNCTIONS);
    }

    /** Whether the last thing that a step does is to keep the items that pass a test. */
    private static boolean picks(Expr.Step step) {
        if (step.keepArray() || step.group().isPresent() || step.stages().isEmpty()) {
            return false;
        }
        return step.stages().get(step.stages().size() - 1) instanceof Expr.Stage.Filter filter
                && (filter.predicate() instanceof Expr.Binary binary && TESTS.contains(binary.operator())
                        || isNamed(filter.predicate(), TESTING));
    }

    private static boolean isNamed(Expr expr, Set<String> names) {
        return expr instanceof Expr.Call call
                && !call.partial()
                && call.procedure() instanceof Expr.Variable variable
                && names.contains(variable.name());
    }
}
