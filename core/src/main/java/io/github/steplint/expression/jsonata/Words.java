package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFault.Found;
import io.github.steplint.expression.jsonata.Token.Kind;

/** The tokens of an expression, with the one that comes next already read. */
final class Words {
    private final Lexer lexer;
    private final String text;
    private Token next;
    private int lastEnd;
    private boolean started;

    Words(String text) {
        this.text = text;
        this.lexer = new Lexer(text);
        this.next = known(lexer.next(false));
    }

    Token peek() {
        return next;
    }

    boolean atStart() {
        return !started;
    }

    /** Index after the last token taken. */
    int lastEnd() {
        return lastEnd;
    }

    /** The text between two indices. */
    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** Takes a token that a value follows. */
    Token take() {
        return take(false);
    }

    /** Takes a token that ends a value: what follows is an operator. */
    Token takeOperand() {
        return take(true);
    }

    private Token take(boolean infix) {
        Token taken = next;
        lastEnd = taken.end();
        started = true;
        next = known(lexer.next(infix));
        return taken;
    }

    private static Token known(Token token) {
        if (token.is("!") || token.is("~")) {
            throw new Found(
                    "S0204",
                    token.start(),
                    token.end(),
                    "has " + token.shown() + ", which is no operator of JSONata",
                    token.is("!") ? "write $not(...) to negate" : "write ~> to pass a value on to a function");
        }
        return token;
    }

    boolean takeIf(String operator) {
        if (!next.is(operator)) {
            return false;
        }
        take();
        return true;
    }

    /** Takes an operator that has to come, {@code open} being the index of what it belongs to. */
    void expect(String operator, int open) {
        check(operator, open);
        take();
    }

    /** Takes a bracket that ends a value. */
    void close(String bracket, int open) {
        check(bracket, open);
        takeOperand();
    }

    private void check(String operator, int open) {
        if (next.is(operator)) {
            return;
        }
        String opened = open >= 0 && open < text.length() ? text.substring(open, open + 1) : "";
        String help = "write \"" + operator + "\"" + (opened.isEmpty() ? "" : " to go with the \"" + opened + "\"");
        if (next.kind() == Kind.END) {
            throw new Found("S0203", next.start(), next.end(), "ends where \"" + operator + "\" should follow", help);
        }
        throw new Found(
                "S0202",
                next.start(),
                next.end(),
                "has " + next.shown() + " where \"" + operator + "\" should stand",
                help);
    }

    /** An operator where a value should stand. */
    Found misplaced(Token token) {
        return new Found(
                "S0211",
                token.start(),
                token.end(),
                "has " + token.shown() + " where a value should stand",
                "write a value before it, or take it out");
    }
}
