package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFault.Found;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Tokens that are a value on their own. */
final class Terminals {
    private Terminals() {}

    static Expr of(Token token) {
        int start = token.start();
        int end = token.end();
        return switch (token.kind()) {
            case NAME -> Paths.name(token);
            case VARIABLE -> new Expr.Variable(start, end, token.text());
            case TEXT -> new Expr.Text(start, end, token.text());
            case NUMBER -> new Expr.Number(start, end, Double.parseDouble(token.text()));
            case REGEX -> regex(token);
            default ->
                new Expr.Constant(
                        start,
                        end,
                        token.text().equals("null")
                                ? Optional.empty()
                                : Optional.of(token.text().equals("true")));
        };
    }

    private static Expr regex(Token token) {
        try {
            JsPattern.compile(token.text(), token.flags());
        } catch (PatternSyntaxException e) {
            throw new Found(
                    "S0303",
                    token.start(),
                    token.end(),
                    "has a regular expression that cannot be read: "
                            + e.getDescription().toLowerCase(java.util.Locale.ROOT),
                    "");
        }
        return new Expr.Regex(token.start(), token.end(), token.text(), token.flags());
    }
}
