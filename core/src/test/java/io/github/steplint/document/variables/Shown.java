package io.github.steplint.document.variables;

import io.github.steplint.document.variables.Variable.Argument;
import io.github.steplint.document.variables.Variable.Call;
import io.github.steplint.document.variables.Variable.Constant;
import io.github.steplint.document.variables.Variable.Literal;
import java.util.List;
import java.util.stream.Collectors;

/** Variables in one line, for tests. */
final class Shown {
    private Shown() {}

    static String of(List<Variable> variables) {
        return variables.stream().map(Shown::of).collect(Collectors.joining(" "));
    }

    private static String of(Variable variable) {
        String sources = variable.sources().stream().map(Shown::of).collect(Collectors.joining(","));
        return variable.start() + "-" + variable.end() + " "
                + variable.escape().map(text -> "'" + text + "'").orElse(sources);
    }

    private static String of(Variable.Source source) {
        if (source instanceof Constant constant) {
            return of(constant.literal());
        }
        if (source instanceof Variable.Nested nested) {
            return "<" + of(nested.variable()) + ">";
        }
        Call call = (Call) source;
        return call.type()
                + call.arguments()
                        .map(all -> all.stream().map(Shown::of).collect(Collectors.joining(";", "(", ")")))
                        .orElse("")
                + call.address().map(address -> ":" + of(address)).orElse("");
    }

    private static String of(Argument argument) {
        String inner = argument.variables().isEmpty() ? "" : "<" + of(argument.variables()) + ">";
        return argument.literal().text() + inner;
    }

    private static String of(Literal literal) {
        return literal.kind() == Literal.Kind.STRING ? "'" + literal.text() + "'" : literal.text();
    }
}
