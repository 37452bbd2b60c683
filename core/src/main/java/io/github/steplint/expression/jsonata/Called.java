package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.expression.jsonata.JsonataFacts.Misuse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Describes a call. */
final class Called {
    private Called() {}

    static FunctionCall of(
            Expr call,
            Expr procedure,
            List<Expr> arguments,
            Types types,
            Function<Expr, FunctionCall.Kind> kinds,
            boolean hasContext) {
        FunctionCall.Kind kind = kinds.apply(procedure);
        String name = name(procedure);
        List<StaticType> known = arguments.stream()
                .map(argument ->
                        argument instanceof Expr.Placeholder ? StaticType.UNKNOWN : certainly(types.of(argument)))
                .toList();
        Optional<Misuse> misuse = Optional.empty();
        if (kind == FunctionCall.Kind.BUILTIN && arguments.stream().noneMatch(Expr.Placeholder.class::isInstance)) {
            misuse = Builtins.find(name).flatMap(builtin -> Misuses.of(builtin.signature(), known, arguments, call));
        }
        return new FunctionCall(
                name,
                procedure.start(),
                procedure.end(),
                call.end(),
                kind,
                arguments.size(),
                known,
                hasContext,
                misuse);
    }

    /** A value that may be missing fits everywhere. */
    private static StaticType certainly(JsonataFacts.Given given) {
        return given.certain() ? given.type() : StaticType.UNKNOWN;
    }

    /** Whether what is called is a name without a dollar. */
    static boolean isBare(Expr procedure) {
        return procedure instanceof Expr.Path path && path.last().expr() instanceof Expr.Name;
    }

    static String name(Expr procedure) {
        if (procedure instanceof Expr.Variable variable) {
            return variable.name();
        }
        return procedure instanceof Expr.Path path && path.last().expr() instanceof Expr.Name name ? name.name() : "";
    }
}
