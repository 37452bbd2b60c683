package io.github.steplint.document.variables;

import io.github.steplint.document.variables.Variable.Argument;
import io.github.steplint.document.variables.Variable.Constant;
import io.github.steplint.document.variables.Variable.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is inside a variable: arguments, addresses and fallbacks. */
final class Parts {
    private static final Pattern TYPE = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private final Parsing at;
    private final Openings openings;
    private final boolean loose;

    Parts(Parsing at, Openings openings, boolean loose) {
        this.at = at;
        this.openings = openings;
        this.loose = loose;
    }

    void argumentStart(char c) throws VariableSyntaxException {
        switch (c) {
            case ' ' -> {}
            case ')' -> at.level.state = VariableParser.State.AFTER_ARGUMENTS;
            case ',' -> at.level.current.arguments.add(new Argument(at.index, Literal.NULL, List.of()));
            case '}' -> throw at.invalid("param", at.index, "INVALID_VARIABLE_PARAM");
            default -> part(c, VariableParser.State.ARGUMENT, VariableParser.State.ARGUMENT_END);
        }
    }

    /** Begins an argument or address. */
    private void part(char c, VariableParser.State plain, VariableParser.State afterString) {
        at.level.start = at.index;
        if (!quoted(c, afterString)) {
            at.level.state = plain;
            at.level.inner = null;
            if (c == '$') {
                at.enterPart();
            }
        }
    }

    private boolean quoted(char c, VariableParser.State after) {
        if (c != '"' && c != '\'') {
            return false;
        }
        at.level.afterString = after;
        at.level.state = c == '"' ? VariableParser.State.DOUBLE_QUOTED : VariableParser.State.SINGLE_QUOTED;
        return true;
    }

    void argument(char c) throws VariableSyntaxException {
        if (c == '}') {
            throw at.invalid("param", at.level.start, "INVALID_VARIABLE_PARAM");
        }
        if (c == '$') {
            at.enterPart();
        } else if (c == ')' || c == ',') {
            String written = JavaScript.trim(at.text.substring(at.level.start, at.index));
            if (c == ',' || !written.isEmpty()) {
                Literal literal = at.level.inner == null ? Literals.loose(written) : Literals.string(written);
                at.level.current.arguments.add(
                        new Argument(at.level.start, Literals.orNull(literal), at.level.inner()));
            }
            at.level.state = c == ')' ? VariableParser.State.AFTER_ARGUMENTS : VariableParser.State.ARGUMENT_START;
        }
    }

    void argumentEnd(char c) throws VariableSyntaxException {
        if (c == ')' || c == ',') {
            at.level.current.arguments.add(new Argument(at.level.start, string(at.level.start), List.of()));
            at.level.state = c == ')' ? VariableParser.State.AFTER_ARGUMENTS : VariableParser.State.ARGUMENT_START;
        } else if (c != ' ') {
            throw at.invalid("param", at.level.start, "INVALID_VARIABLE_PARAM");
        }
    }

    void afterArguments(char c) throws VariableSyntaxException {
        if (c == ':') {
            at.level.state = VariableParser.State.ADDRESS_START;
        } else if (c != ' ' && !ended(c)) {
            throw at.invalid("address", at.index, "INVALID_VARIABLE_ADDRESS");
        }
    }

    void addressStart(char c) throws VariableSyntaxException {
        if (c == ' ' || ended(c)) {
            return;
        }
        if (c != ':') {
            part(c, VariableParser.State.ADDRESS, VariableParser.State.ADDRESS_END);
        } else if (!at.level.current.called && at.allForeign()) {
            at.level.current = null;
            at.level.state = VariableParser.State.FOREIGN;
        } else {
            throw at.invalid("address", at.index, "INVALID_VARIABLE_ADDRESS");
        }
    }

    void address(char c) throws VariableSyntaxException {
        if (c == '$') {
            at.enterPart();
        } else if (c == ':' && !loose) {
            throw at.invalid("address", at.sourceStart, "INVALID_VARIABLE_ADDRESS");
        } else if (c == '}' || c == ',') {
            String written = JavaScript.trim(at.text.substring(at.level.start, at.index));
            at.level.current.address =
                    new Argument(at.level.start, Literals.orNull(Literals.string(written)), at.level.inner());
            ended(c);
        }
    }

    void addressEnd(char c) throws VariableSyntaxException {
        if (c == '}' || c == ',') {
            at.level.current.address = new Argument(at.level.start, string(at.level.start), List.of());
            ended(c);
        } else if (c != ' ') {
            throw at.invalid("address", at.level.start, "INVALID_VARIABLE_ADDRESS");
        }
    }

    void fallbackStart(char c) throws VariableSyntaxException {
        if (c == ' ') {
            return;
        }
        at.sourceStart = at.index;
        at.level.start = at.index;
        if (Parsing.isWord(c)) {
            at.level.state = VariableParser.State.FALLBACK;
        } else if (loose && c == '$') {
            at.level.nesting = new ArrayList<>();
            at.level.state = VariableParser.State.FALLBACK_END;
            at.enter(at.level.base, at.level.nesting);
        } else if (!quoted(c, VariableParser.State.FALLBACK_END)) {
            throw at.invalid("source", at.index, "INVALID_VARIABLE_SOURCE");
        }
    }

    void fallback(char c) throws VariableSyntaxException {
        if (c == ':' || c == '(') {
            if (!TYPE.matcher(at.text.substring(at.level.start, at.index)).matches()) {
                throw at.invalid("source", at.level.start, "INVALID_VARIABLE_SOURCE");
            }
            openings.begin(c);
        } else if (c == '}') {
            String written = JavaScript.trim(at.text.substring(at.level.start, at.index));
            finish(new Constant(Literals.strict(written)
                    .orElseThrow(() -> new VariableSyntaxException(
                            "Invalid literal source \"" + written + "\" at index " + at.level.start + " in \"" + at.text
                                    + "\"",
                            "INVALID_VARIABLE_LITERAL_SOURCE",
                            at.level.start))));
        } else if (c != ' ' && !Parsing.isWord(c)) {
            throw at.invalid("source", at.level.start, "INVALID_VARIABLE_SOURCE");
        }
    }

    void fallbackEnd(char c) throws VariableSyntaxException {
        boolean nested = at.level.nesting != null && !at.level.nesting.isEmpty();
        if (at.level.nesting != null && !nested) {
            throw at.invalid("source", at.level.start, "INVALID_VARIABLE_SOURCE");
        }
        if (c == '}') {
            finish(nested ? new Variable.Nested(at.level.nesting.get(0)) : new Constant(string(at.level.start)));
        } else if (c == ',' && nested) {
            at.level.sources.add(new Variable.Nested(at.level.nesting.get(0)));
            at.level.nesting = null;
            at.level.state = VariableParser.State.FALLBACK_START;
        } else if (c != ' ') {
            throw at.invalid("source", at.level.start, "INVALID_VARIABLE_SOURCE");
        }
    }

    /** Whether the current source ends here. */
    private boolean ended(char c) {
        if (c == ',') {
            at.level.sources.add(at.level.current.call());
            at.level.current = null;
            at.level.state = VariableParser.State.FALLBACK_START;
        } else if (c == '}') {
            finish(at.level.current.call());
        }
        return c == ',' || c == '}';
    }

    private void finish(Variable.Source last) {
        at.level.sources.add(last);
        at.level.variables.add(new Variable(
                at.level.variableStart - at.level.base,
                at.index + 1 - at.level.base,
                List.copyOf(at.level.sources),
                Optional.empty()));
        at.level.sources.clear();
        at.level.current = null;
        at.leave();
    }

    private Literal string(int start) throws VariableSyntaxException {
        return Literals.quoted(at.text, start, at.index);
    }
}
