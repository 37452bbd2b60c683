package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Call;
import io.github.steplint.expression.jsonata.Expr.Lambda;
import io.github.steplint.expression.jsonata.Expr.Path;
import io.github.steplint.expression.jsonata.Expr.Variable;
import io.github.steplint.expression.jsonata.JsonataFault.Found;
import io.github.steplint.expression.jsonata.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what follows an opening parenthesis behind a value: the arguments of a call, or a function's definition. */
final class Calls {
    private final JsonataParser parser;
    private final Words words;

    Calls(JsonataParser parser, Words words) {
        this.parser = parser;
        this.words = words;
    }

    Expr after(Expr procedure) {
        int open = words.lastEnd() - 1;
        List<Expr> arguments = new ArrayList<>();
        if (!words.peek().is(")")) {
            do {
                arguments.add(argument());
            } while (words.takeIf(","));
        }
        words.close(")", open);
        if (defines(procedure)) {
            return lambda(procedure.start(), arguments);
        }
        return new Call(procedure.start(), words.lastEnd(), procedure, List.copyOf(arguments));
    }

    private Expr argument() {
        Token token = words.peek();
        if (token.is("?")) {
            words.take();
            return new Expr.Placeholder(token.start(), token.end());
        }
        return parser.expression(0);
    }

    private static boolean defines(Expr procedure) {
        return procedure instanceof Path path
                && path.steps().size() == 1
                && path.last().stages().isEmpty()
                && path.last().expr() instanceof Expr.Name name
                && (name.name().equals("function") || name.name().equals("λ"));
    }

    private Expr lambda(int start, List<Expr> arguments) {
        List<Variable> parameters = new ArrayList<>();
        for (Expr argument : arguments) {
            if (!(argument instanceof Variable variable)) {
                throw new Found(
                        "S0208",
                        argument.start(),
                        argument.end(),
                        "defines a function whose parameter " + (parameters.size() + 1) + " is not a variable",
                        "write parameters as names that begin with $");
            }
            parameters.add(variable);
        }
        Optional<Signature> signature = words.peek().is("<") ? Optional.of(signature()) : Optional.empty();
        int open = words.peek().start();
        words.expect("{", -1);
        Expr body = parser.expression(0);
        words.expect("}", open);
        return new Lambda(start, words.lastEnd(), List.copyOf(parameters), signature, body);
    }

    private Signature signature() {
        int start = words.peek().start();
        words.take();
        int depth = 1;
        StringBuilder text = new StringBuilder("<");
        while (depth > 0 && !words.peek().is("{") && words.peek().kind() != Kind.END) {
            Token token = words.peek();
            depth += token.is("<") ? 1 : token.is(">") ? -1 : 0;
            text.append(token.text());
            if (depth > 0) {
                words.take();
            }
        }
        words.expect(">", start);
        return Signature.read(text.toString(), start);
    }
}
