package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Binary;
import io.github.steplint.expression.jsonata.Expr.Group;
import io.github.steplint.expression.jsonata.Expr.Path;
import io.github.steplint.expression.jsonata.Expr.Stage;
import io.github.steplint.expression.jsonata.Expr.Step;
import io.github.steplint.expression.jsonata.Expr.Variable;
import io.github.steplint.expression.jsonata.JsonataFault.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts steps together to paths, and what is written behind a step into it, as the reference implementation does. */
final class Paths {
    private Paths() {}

    static Expr name(Token token) {
        Expr name = new Expr.Name(token.start(), token.end(), token.text());
        return path(List.of(Step.plain(name)));
    }

    static Expr negate(int start, Expr operand) {
        if (operand instanceof Expr.Number number) {
            return new Expr.Number(start, number.end(), -number.value());
        }
        if (operand instanceof Step step && step.expr() instanceof Expr.Number number) {
            return withExpr(step, new Expr.Number(start, number.end(), -number.value()));
        }
        return new Expr.Negate(start, operand.end(), operand);
    }

    /** {@code left.right}. */
    static Expr dot(Expr left, Expr right) {
        List<Step> steps = new ArrayList<>();
        Optional<Group> group = Optional.empty();
        boolean keepArray = false;
        boolean keepSingleton = false;
        if (left instanceof Path path) {
            steps.addAll(path.steps());
            group = path.group();
            keepArray = path.keepArray();
            keepSingleton = path.keepSingleton();
        } else {
            steps.add(first(left));
        }
        if (right instanceof Path path) {
            steps.addAll(path.steps());
        } else {
            steps.add(right instanceof Step step ? step : Step.plain(right));
        }
        List<Step> named = steps.stream().map(Paths::named).toList();
        keepSingleton |= named.stream().anyMatch(Step::keepArray);
        return new Path(left.start(), right.end(), named, true, keepSingleton, keepArray, group);
    }

    /** What stands first in a path keeps its predicates to itself: they filter before the path begins. */
    private static Step first(Expr expr) {
        if (!(expr instanceof Step step)) {
            return Step.plain(expr);
        }
        Step inner = new Step(
                step.start(),
                step.end(),
                step.expr(),
                step.stages(),
                Optional.empty(),
                Optional.empty(),
                step.group(),
                step.keepArray());
        return new Step(
                step.start(),
                step.end(),
                inner,
                List.of(),
                step.focus(),
                step.index(),
                Optional.empty(),
                step.keepArray());
    }

    private static Step named(Step step) {
        Expr base = step.expr();
        if (base instanceof Step inner) {
            return withExpr(step, named(inner));
        }
        if (base instanceof Expr.Number || base instanceof Expr.Constant) {
            throw new Found(
                    "S0213",
                    base.start(),
                    base.end(),
                    "has a number, true, false or null as a step of a path",
                    "quote a field of that name with backticks");
        }
        if (base instanceof Expr.Text text) {
            return withExpr(step, new Expr.Name(text.start(), text.end(), text.value()));
        }
        return step;
    }

    static Expr predicate(Expr left, Stage.Filter filter) {
        if (last(left).group().isPresent()) {
            throw new Found(
                    "S0209",
                    filter.start(),
                    filter.end(),
                    "has a predicate behind a grouping",
                    "put the grouping in parentheses, or the predicate before it");
        }
        return withLast(left, filter.end(), step -> withStages(step, plus(step.stages(), filter), filter.end()));
    }

    static Expr keepArray(Expr left, int end) {
        if (!(left instanceof Path path)) {
            return withLast(left, end, step -> kept(step, end));
        }
        boolean single = path.steps().size() == 1
                && path.group().isEmpty()
                && !(path.last().expr() instanceof Expr.Sort)
                && !indexed(path.last());
        if (!single) {
            return new Path(path.start(), end, path.steps(), path.dotted(), path.keepSingleton(), true, path.group());
        }
        return new Path(path.start(), end, List.of(kept(path.last(), end)), path.dotted(), true, true, path.group());
    }

    private static boolean indexed(Step step) {
        return step.index().isPresent() || step.stages().stream().anyMatch(Stage.Index.class::isInstance);
    }

    private static Step kept(Step step, int end) {
        return new Step(step.start(), end, step.expr(), step.stages(), step.focus(), step.index(), step.group(), true);
    }

    /** {@code left{pairs}}. */
    static Expr group(Expr left, Group open, int end) {
        Group group = new Group(open.start(), end, open.pairs());
        Optional<Group> before =
                left instanceof Path path ? path.group() : left instanceof Step step ? step.group() : Optional.empty();
        if (before.isPresent()) {
            throw new Found(
                    "S0210",
                    group.start(),
                    end,
                    "has a second grouping behind a first",
                    "put the first grouping in parentheses");
        }
        return left instanceof Path path ? grouped(path, group) : grouped(last(left), group);
    }

    private static Expr grouped(Path path, Group group) {
        return new Path(
                path.start(),
                group.end(),
                path.steps(),
                path.dotted(),
                path.keepSingleton(),
                path.keepArray(),
                Optional.of(group));
    }

    private static Expr grouped(Step step, Group group) {
        return new Step(
                step.start(),
                group.end(),
                step.expr(),
                step.stages(),
                step.focus(),
                step.index(),
                Optional.of(group),
                step.keepArray());
    }

    static Expr sort(Expr left, Expr.Sort sort) {
        Path path = left instanceof Path already ? already : path(List.of(first(left)));
        List<Step> steps = plus(path.steps(), Step.plain(sort));
        return new Path(
                path.start(), sort.end(), steps, path.dotted(), path.keepSingleton(), path.keepArray(), path.group());
    }

    static Expr focus(Expr left, Token at, Variable variable) {
        Step step = last(left);
        if (!step.stages().isEmpty()) {
            throw new Found(
                    "S0215",
                    at.start(),
                    variable.end(),
                    "binds a variable with @ behind a predicate",
                    "put the binding before the predicate");
        }
        if (step.expr() instanceof Expr.Sort) {
            throw new Found(
                    "S0216",
                    at.start(),
                    variable.end(),
                    "binds a variable with @ behind an order-by clause",
                    "put the binding before the order-by clause");
        }
        return withLast(
                left,
                variable.end(),
                target -> new Step(
                        target.start(),
                        variable.end(),
                        target.expr(),
                        target.stages(),
                        Optional.of(variable),
                        target.index(),
                        target.group(),
                        target.keepArray()));
    }

    static Expr index(Expr left, Variable variable) {
        Path path = left instanceof Path already ? already : path(List.of(last(left)));
        return withLast(path, variable.end(), step -> {
            if (!step.stages().isEmpty()) {
                return withStages(step, plus(step.stages(), new Stage.Index(variable)), variable.end());
            }
            return new Step(
                    step.start(),
                    variable.end(),
                    step.expr(),
                    step.stages(),
                    step.focus(),
                    Optional.of(variable),
                    step.group(),
                    step.keepArray());
        });
    }

    /** The step that what follows belongs to. */
    private static Step last(Expr expr) {
        if (expr instanceof Path path) {
            return path.last();
        }
        return expr instanceof Step step ? step : Step.plain(expr);
    }

    private static Expr withLast(Expr expr, int end, java.util.function.UnaryOperator<Step> change) {
        Step changed = change.apply(last(expr));
        if (!(expr instanceof Path path)) {
            return changed;
        }
        List<Step> steps = new ArrayList<>(path.steps());
        steps.set(steps.size() - 1, changed);
        return new Path(
                path.start(),
                end,
                List.copyOf(steps),
                path.dotted(),
                path.keepSingleton(),
                path.keepArray(),
                path.group());
    }

    private static Step withExpr(Step step, Expr expr) {
        return new Step(
                Math.min(step.start(), expr.start()),
                step.end(),
                expr,
                step.stages(),
                step.focus(),
                step.index(),
                step.group(),
                step.keepArray());
    }

    private static Step withStages(Step step, List<Stage> stages, int end) {
        return new Step(
                step.start(), end, step.expr(), stages, step.focus(), step.index(), step.group(), step.keepArray());
    }

    private static Path path(List<Step> steps) {
        return new Path(
                steps.get(0).start(), steps.get(steps.size() - 1).end(), steps, false, false, false, Optional.empty());
    }

    private static <T> List<T> plus(List<? extends T> list, T item) {
        List<T> all = new ArrayList<>(list);
        all.add(item);
        return List.copyOf(all);
    }

    /** Whether a step of a dotted path, or a whole block, gives an array that was constructed as such. */
    static boolean constructs(Expr expr, boolean dotted) {
        if (expr instanceof Step step) {
            return constructs(step.expr(), dotted);
        }
        if (expr instanceof Path path) {
            return constructs(path.steps().get(0).expr(), path.dotted());
        }
        if (expr instanceof Expr.ArrayOf) {
            return dotted;
        }
        return expr instanceof Expr.Block block
                && block.expressions().stream().anyMatch(part -> constructs(part, false));
    }

    /** Whether an operator is one of those given. */
    static boolean is(Expr expr, String operator) {
        return expr instanceof Binary binary && binary.operator().equals(operator);
    }
}
