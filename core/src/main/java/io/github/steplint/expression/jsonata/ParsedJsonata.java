package io.github.steplint.expression.jsonata;

import java.util.Optional;

/** What reading a text gave: an expression, or the fault that ended the reading. */
public record ParsedJsonata(Optional<Expr> expression, Optional<JsonataFault> fault) {
    static ParsedJsonata of(Expr expression) {
        return new ParsedJsonata(Optional.of(expression), Optional.empty());
    }

    static ParsedJsonata of(JsonataFault fault) {
        return new ParsedJsonata(Optional.empty(), Optional.of(fault));
    }
}
