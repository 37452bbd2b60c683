package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Misuse;
import io.github.steplint.expression.jsonata.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether arguments of which something is known can fit a signature at all. */
final class Misuses {
    private static final String ANY = StaticType.UNKNOWN.letters();

    private final List<Parameter> parameters;
    private final List<String> letters;
    private int furthest;

    private Misuses(Signature signature, List<String> letters) {
        this.parameters = signature.parameters();
        this.letters = letters;
    }

    /** @param types one for each argument */
    static Optional<Misuse> of(Signature signature, List<StaticType> types, List<? extends Expr> arguments, Expr call) {
        List<String> any = types.stream().map(type -> ANY).toList();
        OptionalInt arity = firstWrong(signature, any);
        if (arity.isPresent()) {
            return Optional.of(misuse(true, arity.getAsInt(), arguments, call));
        }
        List<String> letters = types.stream()
                .map(type -> type == StaticType.UNDEFINED ? "m" : type.letters())
                .toList();
        OptionalInt type = firstWrong(signature, letters);
        if (type.isPresent()) {
            return Optional.of(misuse(false, type.getAsInt(), arguments, call));
        }
        return Optional.empty();
    }

    private static Misuse misuse(boolean arity, int argument, List<? extends Expr> arguments, Expr call) {
        Expr at = argument < arguments.size() ? arguments.get(argument) : call;
        return new Misuse(arity, argument, at.start(), at.end());
    }

    private static OptionalInt firstWrong(Signature signature, List<String> letters) {
        Misuses match = new Misuses(signature, letters);
        return match.fits() ? OptionalInt.empty() : OptionalInt.of(match.furthest);
    }

    /** Follows all ways to give the arguments to the parameters at once. */
    private boolean fits() {
        List<Integer> reached = List.of(0);
        for (Parameter parameter : parameters) {
            List<Integer> next = new ArrayList<>();
            for (int at : reached) {
                furthest = Math.max(furthest, at);
                advance(parameter, at, next);
            }
            reached = next;
        }
        reached.forEach(at -> furthest = Math.max(furthest, at));
        return reached.contains(letters.size());
    }

    private void advance(Parameter parameter, int at, List<Integer> next) {
        if ((parameter.optional() || parameter.context()) && !next.contains(at)) {
            next.add(at);
        }
        int most = parameter.repeated() ? letters.size() : Math.min(letters.size(), at + 1);
        for (int end = at; end < most && takes(parameter, end); end++) {
            if (!next.contains(end + 1)) {
                next.add(end + 1);
            }
        }
    }

    private boolean takes(Parameter parameter, int argument) {
        return letters.get(argument).chars().anyMatch(letter -> parameter.takes((char) letter));
    }
}
