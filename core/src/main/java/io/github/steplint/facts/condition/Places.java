package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSONata expressions that only read a place. */
public final class Places {
    private Places() {}

    /**
     * The place that an expression reads: {@code $limit.most} as a path into a variable, {@code $states.input.sum} as a
     * path into the context of which {@code input} is the first step.
     */
    public static Optional<JsonPath> of(Expr expr) {
        if (expr instanceof Expr.Variable variable && !variable.name().isEmpty()) {
            return variable.name().equals("states")
                    ? Optional.empty()
                    : Optional.of(new JsonPath(new JsonPath.Root.Variable(variable.name()), List.of()));
        }
        return expr instanceof Expr.Path path && path.group().isEmpty() ? of(path.steps()) : Optional.empty();
    }

    private static Optional<JsonPath> of(List<Expr.Step> written) {
        List<Step> steps = new ArrayList<>();
        for (Expr.Step step : written.subList(1, written.size())) {
            if (!(step.expr() instanceof Expr.Name name) || !isPlain(step)) {
                return Optional.empty();
            }
            steps.add(new Step.Name(name.name()));
        }
        if (!(written.get(0).expr() instanceof Expr.Variable root)
                || !isPlain(written.get(0))
                || root.name().isEmpty()) {
            return Optional.empty();
        }
        boolean states = root.name().equals("states");
        return states && steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonPath(
                        states ? new JsonPath.Root.Context() : new JsonPath.Root.Variable(root.name()), steps));
    }

    private static boolean isPlain(Expr.Step step) {
        return step.stages().isEmpty()
                && step.focus().isEmpty()
                && step.index().isEmpty()
                && step.group().isEmpty()
                && !step.keepArray();
    }
}
