package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Group;
import io.github.steplint.expression.jsonata.Expr.Pair;
import io.github.steplint.expression.jsonata.Expr.Stage;
import java.util.ArrayList;
import java.util.List;

/** The expressions that an expression is made of, in the order they are written. */
final class Children {
    private Children() {}

    static List<Expr> of(Expr expr) {
        List<Expr> all = new ArrayList<>();
        if (expr instanceof Expr.Path path) {
            all.addAll(path.steps());
            path.group().ifPresent(group -> add(all, group));
        } else if (expr instanceof Expr.Step step) {
            all.add(step.expr());
            step.stages().forEach(stage -> add(all, stage));
            step.focus().ifPresent(all::add);
            step.index().ifPresent(all::add);
            step.group().ifPresent(group -> add(all, group));
        } else if (expr instanceof Expr.Sort sort) {
            sort.terms().forEach(term -> all.add(term.expr()));
        } else if (expr instanceof Expr.Binary binary) {
            all.add(binary.left());
            all.add(binary.right());
        } else if (expr instanceof Expr.Apply apply) {
            all.add(apply.left());
            all.add(apply.right());
        } else if (expr instanceof Expr.Negate negate) {
            all.add(negate.operand());
        } else if (expr instanceof Expr.ArrayOf array) {
            all.addAll(array.items());
        } else if (expr instanceof Expr.ObjectOf object) {
            object.pairs().forEach(pair -> add(all, pair));
        } else if (expr instanceof Expr.Block block) {
            all.addAll(block.expressions());
        } else {
            addRest(all, expr);
        }
        return all;
    }

    private static void addRest(List<Expr> all, Expr expr) {
        if (expr instanceof Expr.Condition condition) {
            all.add(condition.condition());
            all.add(condition.then());
            condition.otherwise().ifPresent(all::add);
        } else if (expr instanceof Expr.Bind bind) {
            all.add(bind.variable());
            all.add(bind.value());
        } else if (expr instanceof Expr.Call call) {
            all.add(call.procedure());
            all.addAll(call.arguments());
        } else if (expr instanceof Expr.Lambda lambda) {
            all.addAll(lambda.parameters());
            all.add(lambda.body());
        } else if (expr instanceof Expr.Transform transform) {
            all.add(transform.pattern());
            all.add(transform.update());
            transform.delete().ifPresent(all::add);
        }
    }

    private static void add(List<Expr> all, Stage stage) {
        if (stage instanceof Stage.Filter filter) {
            all.add(filter.predicate());
        } else if (stage instanceof Stage.Index index) {
            all.add(index.variable());
        }
    }

    private static void add(List<Expr> all, Group group) {
        group.pairs().forEach(pair -> add(all, pair));
    }

    private static void add(List<Expr> all, Pair pair) {
        all.add(pair.key());
        all.add(pair.value());
    }
}
