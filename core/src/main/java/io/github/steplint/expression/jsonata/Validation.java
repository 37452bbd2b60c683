package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Signature.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fits the arguments of a call to a signature: puts single values into arrays, and the context where one is missing. */
final class Validation {
    private final List<Parameter> parameters;
    private final List<Object> arguments;
    private final Object context;
    private final Meter meter;
    private final Set<Long> failed = new HashSet<>();

    private Validation(Signature signature, List<Object> arguments, Object context, Meter meter) {
        this.parameters = signature.parameters();
        this.arguments = arguments;
        this.context = context;
        this.meter = meter;
    }

    static List<Object> fit(Signature signature, List<Object> arguments, Object context, Meter meter) {
        Validation validation = new Validation(signature, arguments, context, meter);
        int[] taken = new int[validation.parameters.size()];
        if (validation.match(0, 0, validation.parameters.size(), true, taken) < 0) {
            throw validation.mismatch();
        }
        return validation.fitted(taken);
    }

    /** Gives arguments to the parameters from {@code index} on; how many are given in the end, or -1. */
    private int match(int index, int at, int count, boolean all, int[] taken) {
        if (index == count) {
            return !all || at == arguments.size() ? at : -1;
        }
        long state = ((long) index << 32) | at;
        if (failed.contains(state)) {
            return -1;
        }
        meter.tick();
        Parameter parameter = parameters.get(index);
        int most = 0;
        int limit = parameter.repeated() ? arguments.size() - at : Math.min(1, arguments.size() - at);
        while (most < limit && parameter.takes(Values.letter(arguments.get(at + most)))) {
            most++;
        }
        int fewest = parameter.optional() || parameter.context() ? 0 : 1;
        for (int take = most; take >= fewest; take--) {
            taken[index] = take;
            int end = match(index + 1, at + take, count, all, taken);
            if (end >= 0) {
                return end;
            }
        }
        failed.add(state);
        return -1;
    }

    private JsonataError mismatch() {
        int goodTo = 0;
        for (int count = 1; count <= parameters.size(); count++) {
            failed.clear();
            int end = match(0, 0, count, false, new int[count]);
            if (end < 0) {
                break;
            }
            goodTo = end;
        }
        return new JsonataError(
                "T0410", "Argument " + (goodTo + 1) + " of function {{token}} does not match function signature");
    }

    private List<Object> fitted(int[] taken) {
        List<Object> fitted = new ArrayList<>();
        int at = 0;
        for (int index = 0; index < taken.length; index++) {
            Parameter parameter = parameters.get(index);
            if (taken[index] == 0) {
                fitted.add(parameter.context() ? context(parameter, at) : null);
                continue;
            }
            boolean single = taken[index] == 1;
            for (int end = at + taken[index]; at < end; at++) {
                Object argument = arguments.get(at);
                fitted.add(parameter.array() ? array(parameter, argument, at, single) : argument);
            }
        }
        return fitted;
    }

    private Object context(Parameter parameter, int at) {
        if (!parameter.takes(Values.letter(context))) {
            throw new JsonataError(
                    "T0411",
                    "Context value is not a compatible type with argument " + (at + 1) + " of function {{token}}");
        }
        return context;
    }

    private Object array(Parameter parameter, Object argument, int at, boolean single) {
        if (argument == null) {
            return null;
        }
        if (parameter.subtype().isPresent()) {
            String subtype = parameter.subtype().get();
            boolean fits = argument instanceof Seq seq
                    ? holds(seq, subtype)
                    : single && subtype.equals(String.valueOf(Values.letter(argument)));
            if (!fits) {
                throw new JsonataError(
                        "T0412",
                        "Argument " + (at + 1) + " of function {{token}} must be an array of \"" + named(subtype)
                                + "\"");
            }
        }
        return argument instanceof Seq ? argument : Seq.array(argument);
    }

    private boolean holds(Seq seq, String subtype) {
        meter.tick(seq.size());
        char letter = subtype.isEmpty() ? ' ' : subtype.charAt(0);
        return seq.stream().allMatch(item -> Values.letter(item) == letter);
    }

    private static String named(String subtype) {
        return switch (subtype) {
            case "s" -> "strings";
            case "n" -> "numbers";
            case "b" -> "booleans";
            case "o" -> "objects";
            case "a" -> "arrays";
            case "f" -> "functions";
            default -> subtype;
        };
    }
}
