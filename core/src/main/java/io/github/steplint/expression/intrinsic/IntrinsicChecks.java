package io.github.steplint.expression.intrinsic;

import io.github.steplint.expression.ExpressionFault;
import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be told of a call without running it. Source: AWS Step Functions guide, "Intrinsic functions". */
public final class IntrinsicChecks {
    private static final int MOST_NESTING = 10;
    private static final int MOST_ITEMS = 1000;
    static final List<String> ALGORITHMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    /** What to write in the place of functions that are often taken for granted. */
    private static final Map<String, String> INSTEAD = Map.of(
            "mathsubtract", "write States.MathAdd with a negative number",
            "concat", "write States.Format('{}{}', …)",
            "stringconcat", "write States.Format('{}{}', …)",
            "join", "write States.Format('{},{}', …), or read the state's data in JSONata, which has $join",
            "arrayconcat", "read the state's data in JSONata, which has $append",
            "default", "ask in a Choice with IsPresent, and write the default in a Pass",
            "now", "read $$.State.EnteredTime",
            "timestamp", "read $$.State.EnteredTime");

    private final List<IntrinsicFault> faults = new ArrayList<>();

    private IntrinsicChecks() {}

    /** All faults of a call and of the calls inside it, in the order of the text. */
    public static List<IntrinsicFault> check(Argument.Call call) {
        IntrinsicChecks checks = new IntrinsicChecks();
        checks.visit(call, 1);
        return List.copyOf(checks.faults);
    }

    private void visit(Argument.Call call, int depth) {
        if (depth == MOST_NESTING + 1) {
            say(
                    IntrinsicFault.Kind.NESTING,
                    call,
                    "nests more than 10 calls",
                    "work out the inner part in a state before");
        }
        Optional<IntrinsicFunction> function = IntrinsicFunction.named(call.name());
        if (function.isEmpty()) {
            unknown(call);
        } else if (arity(function.get(), call)) {
            types(function.get(), call);
            details(function.get(), call.arguments());
        }
        for (Argument argument : call.arguments()) {
            if (argument instanceof Argument.Call inner) {
                visit(inner, depth + 1);
            }
        }
    }

    private void unknown(Argument.Call call) {
        String bare = call.name().substring(call.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String help = Optional.ofNullable(INSTEAD.get(bare))
                .or(() -> Spelling.nearest(call.name(), IntrinsicFunction.names())
                        .or(() -> Spelling.nearest("States." + call.name(), IntrinsicFunction.names()))
                        .map(name -> "did you mean " + name + "?"))
                .orElse("the functions are " + String.join(", ", IntrinsicFunction.names()));
        faults.add(new IntrinsicFault(
                IntrinsicFault.Kind.UNKNOWN,
                new ExpressionFault(
                        call.start(), call.nameEnd(), "calls " + call.name() + ", which does not exist", help)));
    }

    private boolean arity(IntrinsicFunction function, Argument.Call call) {
        int given = call.arguments().size();
        if (given >= function.least() && given <= function.most()) {
            return true;
        }
        String wanted = function.most() == Integer.MAX_VALUE
                ? "at least " + function.least()
                : function.least() == function.most()
                        ? (function.most() == 0 ? "no" : String.valueOf(function.most()))
                        : function.least() + " or " + function.most();
        String noun = wanted.equals("1") || wanted.equals("at least 1") ? " argument" : " arguments";
        say(
                IntrinsicFault.Kind.ARITY,
                call,
                "gives " + function.text() + " " + given + (given == 1 ? " argument" : " arguments") + ", but it takes "
                        + wanted + noun,
                "write " + function.signature());
        return false;
    }

    private void types(IntrinsicFunction function, Argument.Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Argument argument = call.arguments().get(i);
            IntrinsicFunction.Kind kind = function.kind(i);
            if (!fits(argument, kind)) {
                say(
                        IntrinsicFault.Kind.LITERAL_TYPE,
                        argument,
                        "gives " + function.text() + " " + phrase(argument) + " where it takes " + kind.phrase(),
                        "");
            }
        }
    }

    private static boolean fits(Argument argument, IntrinsicFunction.Kind kind) {
        if (kind == IntrinsicFunction.Kind.ANY
                || argument instanceof Argument.Path
                || argument instanceof Argument.Call) {
            return true;
        }
        return switch (kind) {
            case STRING -> argument instanceof Argument.Text;
            case NUMBER -> argument instanceof Argument.Number;
            case BOOLEAN -> argument instanceof Argument.Bool;
            default -> false;
        };
    }

    private static String phrase(Argument argument) {
        if (argument instanceof Argument.Text) {
            return "a string";
        } else if (argument instanceof Argument.Number) {
            return "a number";
        }
        return argument instanceof Argument.Bool ? "a boolean" : "null";
    }

    private void details(IntrinsicFunction function, List<Argument> arguments) {
        switch (function) {
            case FORMAT -> placeholders(arguments);
            case HASH -> algorithm(arguments.get(1));
            case JSON_MERGE -> merge(arguments.get(2));
            case ARRAY_RANGE -> range(arguments);
            default -> {}
        }
    }

    private void placeholders(List<Argument> arguments) {
        if (!(arguments.get(0) instanceof Argument.Text template)) {
            return;
        }
        int wanted = FormatTemplate.of(template.value()).placeholders();
        int given = arguments.size() - 1;
        if (wanted != given) {
            say(
                    IntrinsicFault.Kind.PLACEHOLDERS,
                    template,
                    "has " + wanted + " {} in the template of States.Format, but gives " + given
                            + (given == 1 ? " value" : " values"),
                    "write as many {} as there are values; a literal brace is \\\\{ in JSON");
        }
    }

    private void algorithm(Argument argument) {
        if (argument instanceof Argument.Text text && !ALGORITHMS.contains(text.value())) {
            String help = Spelling.nearest(text.value(), ALGORITHMS)
                    .map(name -> "did you mean '" + name + "'?")
                    .orElse("the algorithms are " + String.join(", ", ALGORITHMS));
            say(
                    IntrinsicFault.Kind.ALGORITHM,
                    text,
                    "hashes with \"" + text.value() + "\", which does not exist",
                    help);
        }
    }

    private void merge(Argument argument) {
        if (argument instanceof Argument.Bool bool && bool.value()) {
            say(
                    IntrinsicFault.Kind.DEEP_MERGE,
                    bool,
                    "asks States.JsonMerge for a deep merge, which AWS does not offer",
                    "write false; the second object's fields replace the first's");
        }
    }

    private void range(List<Argument> arguments) {
        if (!arguments.stream().allMatch(Argument.Number.class::isInstance)) {
            return;
        }
        double first = value(arguments.get(0));
        double last = value(arguments.get(1));
        double step = value(arguments.get(2));
        if (step == 0) {
            say(IntrinsicFault.Kind.RANGE, arguments.get(2), "counts in steps of 0", "write another step");
        } else if (Math.floor((last - first) / step) + 1 > MOST_ITEMS) {
            say(
                    IntrinsicFault.Kind.RANGE,
                    arguments.get(1),
                    "makes a range of more than 1,000 items, which is the most that AWS makes",
                    "");
        }
    }

    private static double value(Argument argument) {
        return Math.floor(Double.parseDouble(((Argument.Number) argument).literal()) + 0.5);
    }

    private void say(IntrinsicFault.Kind kind, Argument at, String message, String help) {
        faults.add(new IntrinsicFault(kind, new ExpressionFault(at.start(), at.end(), message, help)));
    }
}
