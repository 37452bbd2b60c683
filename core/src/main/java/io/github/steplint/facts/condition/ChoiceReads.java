package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataFacts;
import io.github.steplint.expression.jsonata.JsonataInspector;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places that the conditions of a Choice read. */
public final class ChoiceReads {
    private final Set<JsonPath> paths = new LinkedHashSet<>();
    private boolean unclear;

    private ChoiceReads() {}

    /** Each place once; empty where it is not clear what a condition reads. */
    public static Optional<List<JsonPath>> of(State.Choice choice) {
        ChoiceReads reads = new ChoiceReads();
        for (ChoiceRule rule : choice.rules()) {
            reads.unclear |= rule.condition().isEmpty();
            rule.condition().ifPresent(reads::add);
        }
        return reads.unclear ? Optional.empty() : Optional.of(new ArrayList<>(reads.paths));
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.members().forEach(this::add);
        } else if (condition instanceof Condition.Or or) {
            or.members().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.member());
        } else if (condition instanceof Condition.Comparison comparison) {
            add(comparison.variable().value());
            if (comparison.operator().operand() == ComparisonOperator.Operand.PATH) {
                add(comparison.operand().value());
            }
        } else if (condition instanceof Condition.Expression expression) {
            formula(expression.member().value());
        }
    }

    private void add(Node node) {
        Optional<JsonPath> path = node instanceof Node.Str text && !Holes.isHole(node)
                ? JsonPathParser.parse(text.value()).path()
                : Optional.empty();
        unclear |= path.isEmpty() || !path.get().reference();
        path.ifPresent(paths::add);
    }

    private void formula(Node value) {
        if (value instanceof Node.Bool) {
            return;
        }
        Optional<Expr> expr = value instanceof Node.Str text ? Part.formula(text) : Optional.empty();
        if (expr.isEmpty() || FormulaTruth.changes(expr.get())) {
            unclear = true;
            return;
        }
        JsonataFacts facts = JsonataInspector.inspect(expr.get(), Set.of());
        unclear |= !facts.contexts().isEmpty();
        unclear |= facts.calls().stream().anyMatch(call -> call.kind() == JsonataFacts.FunctionCall.Kind.UNKNOWN);
        facts.variables().stream().filter(read -> !read.builtin()).forEach(this::add);
    }

    private void add(JsonataFacts.VariableRead read) {
        List<Step> steps = new ArrayList<>();
        read.path().forEach(segment -> steps.add(new Step.Name(segment.name())));
        if (!read.name().equals("states")) {
            paths.add(new JsonPath(new JsonPath.Root.Variable(read.name()), steps));
        } else if (steps.isEmpty()) {
            unclear = true;
        } else {
            boolean input = steps.get(0).equals(new Step.Name("input"));
            JsonPath.Root root = input ? new JsonPath.Root.Input() : new JsonPath.Root.Context();
            paths.add(new JsonPath(root, steps.subList(1, steps.size())));
        }
    }
}
