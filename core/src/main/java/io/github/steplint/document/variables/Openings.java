package io.github.steplint.document.variables;

import java.util.List;
import java.util.Optional;

/** Reads what is outside variables, and where one begins: ours, or somebody else's. */
final class Openings {
    private final Parsing at;
    private int escapeStart = -1;

    Openings(Parsing at) {
        this.at = at;
    }

    void outside(char c) {
        switch (at.level.state) {
            case BACKSLASH -> {
                at.level.state = c == '$' ? VariableParser.State.ESCAPED_DOLLAR : VariableParser.State.OUT;
                escapeStart = c == '$' || c == '\\' ? escapeStart : -1;
            }
            case ESCAPED_DOLLAR -> {
                if (c == '{') {
                    escape(at.index, at.text.substring(at.index - 1, at.index));
                    at.level.state = VariableParser.State.OUT;
                } else {
                    escapeStart = -1;
                    at.level.state = VariableParser.State.OUT;
                    out(c);
                }
            }
            case DOLLAR -> dollar(c);
            default -> {
                escapeStart = c == '\\' || c == '$' ? escapeStart : -1;
                out(c);
            }
        }
    }

    private void out(char c) {
        if (c == '\\') {
            escapeStart = escapeStart < 0 ? at.index : escapeStart;
            at.level.state = VariableParser.State.BACKSLASH;
        } else if (c == '$') {
            at.level.variableStart = at.index;
            at.level.state = VariableParser.State.DOLLAR;
        }
    }

    private void dollar(char c) {
        if (c == '{') {
            if (escapeStart >= 0) {
                escape(at.index - 1, "");
            }
            at.level.state = VariableParser.State.TYPE_START;
            return;
        }
        escapeStart = -1;
        if (c != '$') {
            at.leave();
        }
    }

    /** Half the backslashes stay; an odd one keeps the dollar from beginning a variable. */
    private void escape(int end, String kept) {
        int slashes = at.index - 1 - escapeStart;
        at.found.add(new Variable(
                escapeStart, end, List.of(), Optional.of("\\".repeat(Math.max(0, slashes / 2)) + kept)));
        escapeStart = -1;
    }

    void typeStart(char c) throws VariableSyntaxException {
        if (c >= 'a' && c <= 'z') {
            at.sourceStart = at.index;
            at.level.start = at.index;
            at.level.state = VariableParser.State.TYPE;
        } else {
            notOurs(c, at.index);
        }
    }

    void type(char c) throws VariableSyntaxException {
        if (c == ':' || c == '(') {
            begin(c);
        } else if (!Parsing.isWord(c)) {
            notOurs(c, at.level.start);
        }
    }

    /** What stands in nobody's variable but looks like one belongs to somebody else; within one of ours it is wrong. */
    private void notOurs(char c, int place) throws VariableSyntaxException {
        if (!at.allForeign()) {
            throw at.invalid("type", place, "INVALID_VARIABLE_TYPE");
        }
        if (c == '}') {
            at.leave();
        } else {
            at.level.state = VariableParser.State.FOREIGN;
            if (c == '$') {
                at.enter(at.level.base, at.level.variables);
            }
        }
    }

    void foreign(char c) {
        if (c == '}') {
            at.leave();
        } else if (c == '$') {
            at.enter(at.level.base, at.level.variables);
        }
    }

    void begin(char c) {
        String type = at.text.substring(at.level.start, at.index);
        at.level.current = new Level.Source(type, c == '(');
        at.level.state = c == '(' ? VariableParser.State.ARGUMENT_START : VariableParser.State.ADDRESS_START;
    }
}
