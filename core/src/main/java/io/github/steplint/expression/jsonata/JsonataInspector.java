package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.ContextRead;
import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.expression.jsonata.JsonataFacts.Local;
import io.github.steplint.expression.jsonata.JsonataFacts.Operation;
import io.github.steplint.expression.jsonata.JsonataFacts.Segment;
import io.github.steplint.expression.jsonata.JsonataFacts.VariableRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells from the text of an expression what it reads, calls and gives. */
public final class JsonataInspector {
    private final Scopes scopes = new Scopes();
    private final Set<String> assigned;
    private final Types types = new Types(this::isBuiltin);
    private final List<VariableRead> variables = new ArrayList<>();
    private final List<ContextRead> contexts = new ArrayList<>();
    private final List<FunctionCall> calls = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Local> intrinsics = new ArrayList<>();
    private int functions;
    private boolean hasContext;
    private boolean changing;

    private JsonataInspector(Set<String> assigned) {
        this.assigned = assigned;
    }

    /**
     * Inspects an expression of a state.
     *
     * @param assigned the names, without the dollar, of the variables that the state machine assigns: one of them hides
     *     a built-in function of its name
     */
    public static JsonataFacts inspect(Expr expression, Set<String> assigned) {
        JsonataInspector inspector = new JsonataInspector(assigned);
        inspector.scopes.open(List.of(expression));
        inspector.visit(expression);
        return inspector.facts(expression);
    }

    private JsonataFacts facts(Expr expression) {
        boolean constant = !changing && variables.isEmpty() && contexts.isEmpty();
        return new JsonataFacts(
                List.copyOf(variables),
                List.copyOf(contexts),
                List.copyOf(calls),
                List.copyOf(operations),
                scopes.unread(),
                List.copyOf(intrinsics),
                types.of(expression),
                constant);
    }

    private boolean isBuiltin(Expr.Variable variable) {
        return Builtins.find(variable.name()).isPresent()
                && !scopes.binds(variable)
                && !assigned.contains(variable.name());
    }

    private void visit(Expr expr) {
        if (expr instanceof Expr.Path path) {
            path(path);
        } else if (expr instanceof Expr.Step step) {
            visit(step.expr());
            behind(step);
        } else if (expr instanceof Expr.Variable variable) {
            variable(variable, List.of());
        } else if (expr instanceof Expr.Call call) {
            call(call);
        } else if (expr instanceof Expr.Apply apply) {
            apply(apply);
        } else if (expr instanceof Expr.Bind bind) {
            bind(bind);
        } else if (expr instanceof Expr.Block block) {
            scopes.open(block.expressions());
            block.expressions().forEach(this::visit);
            scopes.close();
        } else if (expr instanceof Expr.Lambda lambda) {
            lambda(lambda);
        } else if (expr instanceof Expr.Transform) {
            within(true, () -> Children.of(expr).forEach(this::visit));
        } else if (expr instanceof Expr.Wildcard || expr instanceof Expr.Descendants) {
            context(ContextRead.Kind.WILDCARD, expr instanceof Expr.Wildcard ? "*" : "**", expr.start(), expr.end());
        } else {
            Operators.of(expr, types).ifPresent(operations::add);
            Children.of(expr).forEach(this::visit);
        }
    }

    private void within(boolean context, Runnable visits) {
        boolean before = hasContext;
        hasContext = context;
        visits.run();
        hasContext = before;
    }

    private void context(ContextRead.Kind kind, String text, int start, int end) {
        if (!hasContext) {
            contexts.add(new ContextRead(kind, text, start, end, functions > 0));
        }
    }

    private void path(Expr.Path path) {
        Expr.Step first = path.steps().get(0);
        boolean scoped = path.steps().stream()
                .anyMatch(step -> step.focus().isPresent()
                        || step.index().isPresent()
                        || step.stages().stream().anyMatch(Expr.Stage.Index.class::isInstance));
        if (scoped) {
            scopes.open(List.of());
        }
        boolean intrinsic = intrinsic(path);
        if (!intrinsic) {
            first(path, first);
            behind(first);
        }
        within(true, () -> {
            path.steps().stream().skip(intrinsic ? 2 : 1).forEach(this::step);
            path.group().ifPresent(this::group);
        });
        if (scoped) {
            scopes.close();
        }
    }

    private void first(Expr.Path path, Expr.Step first) {
        if (first.expr() instanceof Expr.Variable variable) {
            variable(variable, names(path, first));
        } else if (first.expr() instanceof Expr.Name name) {
            List<Segment> rest = names(path, first);
            StringBuilder text = new StringBuilder(name.name());
            rest.forEach(segment -> text.append('.').append(segment.name()));
            int end = rest.isEmpty() ? name.end() : rest.get(rest.size() - 1).end();
            context(ContextRead.Kind.NAME, text.toString(), name.start(), end);
        } else {
            visit(first.expr());
        }
    }

    private void step(Expr.Step step) {
        if (step.expr() instanceof Expr.Sort sort) {
            sort.terms().forEach(term -> visit(term.expr()));
        } else if (!(step.expr() instanceof Expr.Name)) {
            visit(step.expr());
        }
        behind(step);
    }

    private void behind(Expr.Step step) {
        step.focus().ifPresent(scopes::bind);
        step.index().ifPresent(scopes::bind);
        within(true, () -> {
            for (Expr.Stage stage : step.stages()) {
                if (stage instanceof Expr.Stage.Filter filter) {
                    visit(filter.predicate());
                } else if (stage instanceof Expr.Stage.Index index) {
                    scopes.bind(index.variable());
                }
            }
            step.group().ifPresent(this::group);
        });
    }

    private void group(Expr.Group group) {
        group.pairs().forEach(pair -> {
            visit(pair.key());
            visit(pair.value());
        });
    }

    /** The plain names that follow the first step, up to and with one that has a predicate. */
    private static List<Segment> names(Expr.Path path, Expr.Step first) {
        List<Segment> names = new ArrayList<>();
        boolean plain = first.stages().isEmpty();
        for (Expr.Step step : path.steps().subList(1, path.steps().size())) {
            if (!plain || !(step.expr() instanceof Expr.Name name)) {
                break;
            }
            names.add(new Segment(name.name(), name.start(), name.end()));
            plain = step.stages().isEmpty();
        }
        return List.copyOf(names);
    }

    /** Notes {@code States.Format(...)} and the like: a path of a name and a call. */
    private boolean intrinsic(Expr.Path path) {
        if (path.steps().size() < 2
                || !(path.steps().get(0).expr() instanceof Expr.Name states)
                || !states.name().equals("States")
                || !(path.steps().get(1).expr() instanceof Expr.Call call)
                || !(call.procedure() instanceof Expr.Path named)
                || !(named.last().expr() instanceof Expr.Name name)) {
            return false;
        }
        intrinsics.add(new Local("States." + name.name(), states.start(), name.end()));
        within(true, () -> call.arguments().forEach(this::visit));
        return true;
    }

    private void variable(Expr.Variable variable, List<Segment> path) {
        String name = variable.name();
        if (name.isEmpty() || name.equals("$")) {
            context(
                    name.isEmpty() ? ContextRead.Kind.CONTEXT : ContextRead.Kind.ROOT,
                    "$" + name,
                    variable.start(),
                    variable.end());
            return;
        }
        if (scopes.read(variable)) {
            return;
        }
        Optional<Builtins.Builtin> builtin = Builtins.find(name);
        if (isBuiltin(variable)) {
            changing |= builtin.filter(Builtins.Builtin::changing).isPresent();
            return;
        }
        variables.add(new VariableRead(name, variable.start(), variable.end(), path, builtin.isPresent()));
    }

    private void call(Expr.Call call) {
        calls.add(Called.of(call, call.procedure(), call.arguments(), types, this::kind, hasContext));
        procedure(call.procedure());
        call.arguments().forEach(this::visit);
    }

    /** {@code x ~> $f(a)} calls {@code $f(x, a)}, {@code x ~> $f} calls {@code $f(x)}. */
    private void apply(Expr.Apply apply) {
        visit(apply.left());
        if (apply.right() instanceof Expr.Call call) {
            List<Expr> arguments = new ArrayList<>();
            arguments.add(apply.left());
            arguments.addAll(call.arguments());
            calls.add(Called.of(call, call.procedure(), arguments, types, this::kind, hasContext));
            procedure(call.procedure());
            call.arguments().forEach(this::visit);
        } else if (apply.right() instanceof Expr.Variable name
                && types.of(apply.left()).type() != StaticType.FUNCTION) {
            calls.add(Called.of(name, name, List.of(apply.left()), types, this::kind, hasContext));
            procedure(name);
        } else {
            visit(apply.right());
        }
    }

    private void procedure(Expr procedure) {
        if (procedure instanceof Expr.Variable variable) {
            scopes.read(variable);
            changing |= isBuiltin(variable)
                    && Builtins.find(variable.name())
                            .filter(Builtins.Builtin::changing)
                            .isPresent();
        } else if (!Called.isBare(procedure)) {
            visit(procedure);
        }
    }

    private FunctionCall.Kind kind(Expr procedure) {
        if (Called.isBare(procedure)) {
            return FunctionCall.Kind.BARE;
        }
        if (!(procedure instanceof Expr.Variable variable)) {
            return FunctionCall.Kind.COMPUTED;
        }
        if (scopes.binds(variable)) {
            return FunctionCall.Kind.LOCAL;
        }
        return isBuiltin(variable) ? FunctionCall.Kind.BUILTIN : FunctionCall.Kind.UNKNOWN;
    }

    private void bind(Expr.Bind bind) {
        boolean function = bind.value() instanceof Expr.Lambda;
        if (function) {
            scopes.assign(bind.variable());
        }
        visit(bind.value());
        scopes.assign(bind.variable());
    }

    private void lambda(Expr.Lambda lambda) {
        functions++;
        scopes.openFunction(lambda.parameters(), lambda.body());
        visit(lambda.body());
        scopes.closeFunction();
        functions--;
    }
}
