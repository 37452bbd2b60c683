package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Block;
import io.github.steplint.expression.jsonata.Expr.Parent;
import io.github.steplint.expression.jsonata.Expr.Path;
import io.github.steplint.expression.jsonata.Expr.Stage;
import io.github.steplint.expression.jsonata.Expr.Step;
import io.github.steplint.expression.jsonata.JsonataFault.Found;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which step each {@code %} of an expression means. A step that is meant, and all that lie between, carry their items
 * together with the item they came from.
 */
final class Ancestry {
    /** The way from one {@code %} up to its step: {@code level} steps are still to go. */
    private static final class Slot {
        private String label;
        private int level = 1;

        Slot(String label) {
            this.label = label;
        }
    }

    private final Map<Parent, Slot> slots = new IdentityHashMap<>();
    private final Map<Step, Slot> ancestors = new IdentityHashMap<>();
    private final Map<Expr, Boolean> tuples = new IdentityHashMap<>();
    private final Map<Expr, List<Slot>> seeking = new IdentityHashMap<>();

    private Ancestry() {}

    /** @throws Found with S0217 where a {@code %} has no step to mean */
    static Ancestry of(Expr root) {
        Ancestry ancestry = new Ancestry();
        ancestry.visit(root);
        List<Slot> open = ancestry.seeking(root);
        if (open.stream().anyMatch(slot -> slot.level > 0) || root instanceof Parent) {
            throw ancestry.lost(root);
        }
        return ancestry;
    }

    /** The name under which the item that {@code %} means is bound. */
    String label(Parent parent) {
        return slots.get(parent).label;
    }

    /** The name under which a step binds the item it came from, if a {@code %} means it. */
    Optional<String> binds(Step step) {
        return Optional.ofNullable(ancestors.get(step)).map(slot -> slot.label);
    }

    boolean isTuple(Expr expr) {
        return tuples.containsKey(expr);
    }

    private List<Slot> seeking(Expr expr) {
        return seeking.getOrDefault(expr, List.of());
    }

    private void push(Expr result, List<Slot> open) {
        if (!open.isEmpty()) {
            seeking.computeIfAbsent(result, key -> new ArrayList<>()).addAll(open);
        }
    }

    private void visit(Expr expr) {
        if (expr instanceof Parent parent) {
            Slot slot = new Slot("!" + slots.size());
            slots.put(parent, slot);
            push(parent, List.of(slot));
        } else if (expr instanceof Path path) {
            path(path);
        } else if (expr instanceof Step step) {
            visit(step.expr());
            push(step, List.copyOf(seeking(step.expr())));
            stages(step);
        } else {
            for (Expr child : Children.of(expr)) {
                visit(child);
                if (!(expr instanceof Expr.Lambda || expr instanceof Expr.Transform || expr instanceof Expr.Apply)) {
                    push(expr, seeking(child));
                }
            }
        }
    }

    private void stages(Step step) {
        for (Stage stage : step.stages()) {
            if (stage instanceof Stage.Filter filter) {
                visit(filter.predicate());
                for (Slot slot : List.copyOf(seeking(filter.predicate()))) {
                    if (slot.level == 1) {
                        seek(step, slot);
                    } else {
                        slot.level--;
                    }
                }
                push(step, List.copyOf(seeking(filter.predicate())));
            }
        }
        step.group().ifPresent(this::group);
    }

    private void group(Expr.Group group) {
        group.pairs().forEach(pair -> {
            visit(pair.key());
            visit(pair.value());
        });
    }

    private void path(Path path) {
        for (int last = 0; last < path.steps().size(); last++) {
            Step step = path.steps().get(last);
            visit(step);
            resolve(path, last);
        }
        path.group().ifPresent(this::group);
    }

    private void resolve(Path path, int last) {
        for (Slot slot : List.copyOf(seeking(path.steps().get(last)))) {
            int index = last - 1;
            while (slot.level > 0) {
                if (index < 0) {
                    push(path, List.of(slot));
                    break;
                }
                Step step = path.steps().get(index--);
                while (index >= 0
                        && step.focus().isPresent()
                        && path.steps().get(index).focus().isPresent()) {
                    step = path.steps().get(index--);
                }
                seek(step, slot);
            }
        }
    }

    private void seek(Expr node, Slot slot) {
        if (node instanceof Step step) {
            seekStep(step, slot);
        } else if (node instanceof Parent) {
            slot.level++;
        } else if (node instanceof Expr.Wildcard) {
            slot.level--;
        } else if (node instanceof Block block) {
            tuples.put(block, true);
            if (!block.expressions().isEmpty()) {
                seek(block.expressions().get(block.expressions().size() - 1), slot);
            }
        } else if (node instanceof Path path) {
            tuples.put(path, true);
            int index = path.steps().size() - 1;
            seek(path.steps().get(index--), slot);
            while (slot.level > 0 && index >= 0) {
                seek(path.steps().get(index--), slot);
            }
        } else {
            throw lost(node);
        }
    }

    private void seekStep(Step step, Slot slot) {
        if (!(step.expr() instanceof Expr.Name || step.expr() instanceof Expr.Wildcard)) {
            if (step.expr() instanceof Block) {
                tuples.put(step, true);
            }
            seek(step.expr(), slot);
        } else if (--slot.level == 0) {
            bind(step, slot);
        }
    }

    private void bind(Step step, Slot slot) {
        Slot before = ancestors.get(step);
        if (before != null) {
            slot.label = before.label;
        }
        ancestors.put(step, slot);
        tuples.put(step, true);
    }

    private Found lost(Expr node) {
        return new Found(
                "S0217",
                node.start(),
                node.end(),
                "uses % where there is no parent that it can mean",
                "read the parent by its path, or bind it with @$name");
    }
}
