package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path of plain names in an expression.
 *
 * @param root where it starts
 * @param variable the name of the variable, where it starts from one
 * @param steps from there on
 */
record JsonataPath(Root root, String variable, List<Step> steps) {
    private static final Map<String, Root> MEMBERS =
            Map.of("input", Root.INPUT, "result", Root.RESULT, "errorOutput", Root.ERROR, "context", Root.CONTEXT);

    /** What an expression can read. */
    enum Root {
        INPUT("$states.input"),
        RESULT("$states.result"),
        ERROR("$states.errorOutput"),
        CONTEXT("$states.context"),
        VARIABLE("$");

        private final String text;

        Root(String text) {
            this.text = text;
        }
    }

    /** The path that an expression is, if it is one. */
    static Optional<JsonataPath> of(Expr expr) {
        if (expr instanceof Expr.Variable variable) {
            return plain(variable.name(), List.of());
        }
        if (!(expr instanceof Expr.Path path) || path.group().isPresent() || path.keepArray() || path.keepSingleton()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Optional<String> start = Optional.empty();
        for (Expr.Step step : path.steps()) {
            boolean bare = step.stages().isEmpty()
                    && step.focus().isEmpty()
                    && step.index().isEmpty()
                    && step.group().isEmpty()
                    && !step.keepArray();
            if (bare && start.isEmpty() && step.expr() instanceof Expr.Variable variable) {
                start = Optional.of(variable.name());
            } else if (bare && start.isPresent() && step.expr() instanceof Expr.Name name) {
                steps.add(new Step.Name(name.name()));
            } else {
                return Optional.empty();
            }
        }
        return start.flatMap(name -> plain(name, steps));
    }

    private static Optional<JsonataPath> plain(String name, List<Step> steps) {
        if (!name.equals("states")) {
            boolean named = !name.isEmpty() && !name.equals("$");
            return named ? Optional.of(new JsonataPath(Root.VARIABLE, name, steps)) : Optional.empty();
        }
        Root root = !steps.isEmpty() && steps.get(0) instanceof Step.Name member ? MEMBERS.get(member.name()) : null;
        return Optional.ofNullable(root).map(each -> new JsonataPath(each, "", steps.subList(1, steps.size())));
    }

    /** The same as a JSONPath would be. */
    JsonPath jsonPath() {
        JsonPath.Root start = switch (root) {
            case CONTEXT -> new JsonPath.Root.Context();
            case VARIABLE -> new JsonPath.Root.Variable(variable);
            default -> new JsonPath.Root.Input();
        };
        return new JsonPath(start, steps);
    }

    /** The root as it is written. */
    String rootText() {
        return root.text + variable;
    }
}
