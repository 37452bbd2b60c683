package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Given;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What an expression gives, as far as its text tells; what it does not tell is unknown, never guessed. */
final class Types {
    private static final Set<String> COMPARING = Set.of("<", "<=", ">", ">=");
    private static final Set<String> COUNTING = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> SEQUENCES = Set.of("map", "filter", "keys", "spread", "each", "match", "range");
    private static final Set<String> ARRAYS = Set.of("sort", "reverse", "shuffle", "zip", "split", "partition");
    private static final Set<String> NEVER_UNDEFINED =
            Set.of("count", "exists", "now", "millis", "random", "uuid", "string", "merge");
    private static final Set<String> NOTHING = Set.of("error", "assert");

    /** Whether a name with a dollar is one of the built-in functions where it stands. */
    private final Predicate<Expr.Variable> builtin;

    Types(Predicate<Expr.Variable> builtin) {
        this.builtin = builtin;
    }

    Given of(Expr expr) {
        if (expr instanceof Expr.Text) {
            return Given.always(StaticType.STRING);
        } else if (expr instanceof Expr.Number) {
            return Given.always(StaticType.NUMBER);
        } else if (expr instanceof Expr.Constant constant) {
            return Given.always(constant.value().isPresent() ? StaticType.BOOLEAN : StaticType.NULL);
        } else if (expr instanceof Expr.Regex || expr instanceof Expr.Lambda || expr instanceof Expr.Transform) {
            return Given.always(StaticType.FUNCTION);
        } else if (expr instanceof Expr.ArrayOf) {
            return Given.always(StaticType.ARRAY);
        } else if (expr instanceof Expr.ObjectOf) {
            return Given.always(StaticType.OBJECT);
        } else if (expr instanceof Expr.Binary binary) {
            return operator(binary);
        } else if (expr instanceof Expr.Negate) {
            return Given.perhaps(StaticType.NUMBER);
        } else if (expr instanceof Expr.Bind bind) {
            return of(bind.value());
        } else if (expr instanceof Expr.Variable variable) {
            return builtin.test(variable) ? Given.always(StaticType.FUNCTION) : Given.ANYTHING;
        }
        return compound(expr);
    }

    private Given compound(Expr expr) {
        if (expr instanceof Expr.Block block) {
            List<Expr> parts = block.expressions();
            return parts.isEmpty() ? Given.always(StaticType.UNDEFINED) : of(parts.get(parts.size() - 1));
        } else if (expr instanceof Expr.Condition condition) {
            return condition(condition);
        } else if (expr instanceof Expr.Path path) {
            return path(path);
        } else if (expr instanceof Expr.Step step) {
            return step(step);
        } else if (expr instanceof Expr.Apply apply) {
            return apply(apply);
        } else if (expr instanceof Expr.Call call) {
            return call.partial() ? Given.always(StaticType.FUNCTION) : called(call.procedure(), call.arguments());
        }
        return new Given(StaticType.UNKNOWN, false, true);
    }

    private static Given operator(Expr.Binary binary) {
        String operator = binary.operator();
        if (COUNTING.contains(operator)) {
            return Given.perhaps(StaticType.NUMBER);
        } else if (COMPARING.contains(operator)) {
            return Given.perhaps(StaticType.BOOLEAN);
        } else if (operator.equals("&")) {
            return Given.always(StaticType.STRING);
        }
        return operator.equals("..") ? Given.perhaps(StaticType.ARRAY) : Given.always(StaticType.BOOLEAN);
    }

    private Given condition(Expr.Condition condition) {
        Given then = of(condition.then());
        if (condition.otherwise().isEmpty()) {
            return new Given(then.type(), false, then.sequence());
        }
        Given otherwise = of(condition.otherwise().get());
        return new Given(
                then.type().or(otherwise.type()),
                then.certain() && otherwise.certain(),
                then.sequence() || otherwise.sequence());
    }

    private static Given path(Expr.Path path) {
        if (path.group().isPresent()) {
            return Given.perhaps(StaticType.OBJECT);
        }
        boolean array = path.keepArray() || path.keepSingleton();
        return array ? Given.perhaps(StaticType.ARRAY) : new Given(StaticType.UNKNOWN, false, true);
    }

    private static Given step(Expr.Step step) {
        if (step.group().isPresent()) {
            return Given.perhaps(StaticType.OBJECT);
        }
        boolean array = step.keepArray() && (!step.stages().isEmpty() || step.expr() instanceof Expr.ArrayOf);
        return array ? Given.perhaps(StaticType.ARRAY) : new Given(StaticType.UNKNOWN, false, true);
    }

    private Given apply(Expr.Apply apply) {
        if (of(apply.left()).type() == StaticType.FUNCTION) {
            return Given.perhaps(StaticType.FUNCTION);
        }
        if (apply.right() instanceof Expr.Call call && !call.partial()) {
            return called(call.procedure(), List.of(apply.left()));
        }
        return called(apply.right(), List.of(apply.left()));
    }

    private Given called(Expr procedure, List<Expr> arguments) {
        if (!(procedure instanceof Expr.Variable variable) || !builtin.test(variable)) {
            return Given.ANYTHING;
        }
        String name = variable.name();
        if (NOTHING.contains(name)) {
            return Given.always(StaticType.UNDEFINED);
        }
        if (SEQUENCES.contains(name)) {
            return new Given(StaticType.UNKNOWN, false, true);
        }
        if (ARRAYS.contains(name)) {
            return Given.perhaps(StaticType.ARRAY);
        }
        StaticType type = Builtins.find(name).flatMap(Types::returned).orElse(StaticType.UNKNOWN);
        boolean certain = NEVER_UNDEFINED.contains(name)
                && arguments.stream().allMatch(argument -> of(argument).certain());
        return new Given(type, certain || name.equals("count") || name.equals("exists"), false);
    }

    private static Optional<StaticType> returned(Builtins.Builtin builtin) {
        String text = builtin.signature().definition();
        int colon = text.lastIndexOf(':');
        if (colon < 0 || colon != text.length() - 3 || "snbo".indexOf(text.charAt(colon + 1)) < 0) {
            return Optional.empty();
        }
        return Optional.of(StaticType.of(text.charAt(colon + 1)));
    }
}
