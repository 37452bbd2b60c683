package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Local;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables that an expression binds itself, where they can be read, and whether they are. */
final class Scopes {
    private static final class Bound {
        private final Local place;
        private boolean assigned;
        private boolean read;

        Bound(Local place, boolean assigned, boolean read) {
            this.place = place;
            this.assigned = assigned;
            this.read = read;
        }
    }

    private static final class Scope {
        private final Scope outer;
        private final int functions;
        private final Map<String, Bound> bound = new HashMap<>();

        Scope(Scope outer, int functions) {
            this.outer = outer;
            this.functions = functions;
        }
    }

    private final List<Bound> all = new ArrayList<>();
    private Scope scope = new Scope(null, 0);
    private int functions;

    /** Opens a scope for what the expressions bind with {@code :=}. */
    void open(List<Expr> expressions) {
        scope = new Scope(scope, functions);
        expressions.forEach(this::foresee);
        if (!expressions.isEmpty() && expressions.get(expressions.size() - 1) instanceof Expr.Bind bind) {
            // the value of the last expression is the value of the block
            scope.bound.get(bind.variable().name()).read = true;
        }
    }

    void openFunction(List<Expr.Variable> parameters, Expr body) {
        functions++;
        open(List.of(body));
        parameters.forEach(this::bind);
    }

    void close() {
        scope = scope.outer;
    }

    void closeFunction() {
        close();
        functions--;
    }

    /** A function can read what is bound after it is defined. */
    private void foresee(Expr expr) {
        if (expr instanceof Expr.Block || expr instanceof Expr.Lambda) {
            return;
        }
        if (expr instanceof Expr.Bind bind) {
            Expr.Variable variable = bind.variable();
            scope.bound.computeIfAbsent(variable.name(), name -> {
                Bound bound = new Bound(new Local(name, variable.start(), variable.end()), false, false);
                all.add(bound);
                return bound;
            });
        }
        Children.of(expr).forEach(this::foresee);
    }

    /** A parameter, a focus or an index: bound for reading, and no fault if nobody does. */
    void bind(Expr.Variable variable) {
        Local place = new Local(variable.name(), variable.start(), variable.end());
        scope.bound.put(variable.name(), new Bound(place, true, true));
    }

    void assign(Expr.Variable variable) {
        Bound bound = scope.bound.get(variable.name());
        if (bound != null) {
            bound.assigned = true;
        }
    }

    /** Whether the expression binds the variable; it then counts as read. */
    boolean read(Expr.Variable variable) {
        Bound found = find(variable);
        if (found != null) {
            found.read = true;
        }
        return found != null;
    }

    boolean binds(Expr.Variable variable) {
        return find(variable) != null;
    }

    private Bound find(Expr.Variable variable) {
        for (Scope at = scope; at != null; at = at.outer) {
            Bound bound = at.bound.get(variable.name());
            if (bound != null && (bound.assigned || functions > at.functions)) {
                return bound;
            }
        }
        return null;
    }

    List<Local> unread() {
        return all.stream()
                .filter(bound -> !bound.read)
                .map(bound -> bound.place)
                .sorted(Comparator.comparingInt(Local::start))
                .toList();
    }
}
