package io.github.steplint.facts;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataFacts;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the expressions of a state machine read of variables. */
final class VariableReads {
    private static final Set<String> ASKING = Set.of("exists", "type");

    private final MachineFacts machine;
    private final List<VariableRead> reads = new ArrayList<>();

    private VariableReads(MachineFacts machine) {
        this.machine = machine;
    }

    static List<VariableRead> of(MachineFacts machine) {
        VariableReads collector = new VariableReads(machine);
        machine.formulas().forEach(collector::formula);
        machine.machine().states().forEach(collector::paths);
        return collector.reads;
    }

    private void paths(State state) {
        for (Expressions.PathRead path : machine.expressions().paths(state)) {
            if (path.path().root() instanceof JsonPath.Root.Variable variable) {
                boolean asks = path.place().field() == ExpressionField.VARIABLE && asks(state, path.span());
                VariableRead.Need need = asks ? VariableRead.Need.ASKS : VariableRead.Need.FAILS;
                reads.add(new VariableRead(variable.name(), path.span(), path.place(), machine.scopeOf(state), need));
            }
        }
    }

    /** Whether the comparison with that {@code Variable} is {@code IsPresent}. */
    private static boolean asks(State state, Span variable) {
        return state instanceof State.Choice choice
                && choice.rules().stream()
                        .flatMap(rule -> rule.condition().stream())
                        .anyMatch(condition -> asks(condition, variable));
    }

    private static boolean asks(Condition condition, Span variable) {
        if (condition instanceof Condition.And and) {
            return and.members().stream().anyMatch(member -> asks(member, variable));
        } else if (condition instanceof Condition.Or or) {
            return or.members().stream().anyMatch(member -> asks(member, variable));
        } else if (condition instanceof Condition.Not not) {
            return asks(not.member(), variable);
        }
        return condition instanceof Condition.Comparison comparison
                && comparison.operator()
                        == ComparisonOperator.named("IsPresent").orElse(null)
                && comparison.variable().value() instanceof Node.Str text
                && text.span().contains(variable);
    }

    private void formula(Formula formula) {
        Set<String> names = machine.variables().names();
        Set<String> asked = asked(formula.facts());
        for (JsonataFacts.VariableRead read : formula.facts().variables()) {
            boolean function = read.builtin() && !names.contains(read.name());
            if (!read.name().equals("states") && !function) {
                reads.add(new VariableRead(
                        read.name(),
                        formula.span(read.start(), read.end()),
                        formula.place(),
                        machine.scopeOf(formula.place().state()),
                        need(formula.expression(), read, asked)));
            }
        }
    }

    /** The variables that the expression tests before it uses them. */
    private static Set<String> asked(JsonataFacts facts) {
        List<JsonataFacts.FunctionCall> tests = facts.calls().stream()
                .filter(call -> ASKING.contains(call.name()))
                .toList();
        return facts.variables().stream()
                .filter(read ->
                        tests.stream().anyMatch(call -> call.start() <= read.start() && read.end() <= call.callEnd()))
                .map(JsonataFacts.VariableRead::name)
                .collect(Collectors.toSet());
    }

    private static VariableRead.Need need(Expr expression, JsonataFacts.VariableRead read, Set<String> asked) {
        if (asked.contains(read.name())) {
            return VariableRead.Need.ASKS;
        }
        return isAlone(expression, read.start()) ? VariableRead.Need.FAILS : VariableRead.Need.DEPENDS;
    }

    /** Whether an expression is the variable that begins there, or a path from it. */
    private static boolean isAlone(Expr expr, int start) {
        if (expr instanceof Expr.Path path) {
            return isAlone(path.steps().get(0), start);
        } else if (expr instanceof Expr.Step step) {
            return isAlone(step.expr(), start);
        }
        return expr instanceof Expr.Variable && expr.start() == start;
    }
}
