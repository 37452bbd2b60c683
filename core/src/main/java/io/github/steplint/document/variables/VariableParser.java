package io.github.steplint.document.variables;

import java.util.List;

/**
 * Reads the variables in a text as version 3 of the Serverless Framework does: what it takes for one, what it leaves
 * alone as somebody else's (<code>${AWS::Region}</code>), and what it refuses.
 *
 * <p>The grammar is what the framework's parser accepts, one character after the other, oddities included; so this is
 * a machine of the same states. A variable inside another is read by a {@link Level} of its own.
 */
public final class VariableParser {
    private final Parsing at;
    private final Openings openings;
    private final Parts parts;

    /** Where in the text the parser is. */
    enum State {
        OUT,
        BACKSLASH,
        ESCAPED_DOLLAR,
        DOLLAR,
        TYPE_START,
        TYPE,
        FOREIGN,
        ARGUMENT_START,
        ARGUMENT,
        ARGUMENT_END,
        AFTER_ARGUMENTS,
        ADDRESS_START,
        ADDRESS,
        ADDRESS_END,
        FALLBACK_START,
        FALLBACK,
        FALLBACK_END,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        DOUBLE_QUOTED_ESCAPE
    }

    private VariableParser(String text, boolean loose) {
        this.at = new Parsing(text);
        this.openings = new Openings(at);
        this.parts = new Parts(at, openings, loose);
    }

    /** Whether a text can hold a variable at all. */
    public static boolean mayHold(String text) {
        return text.contains("${");
    }

    /** The variables in a text, in their order; none if it has none. */
    public static List<Variable> parse(String text) throws VariableSyntaxException {
        return mayHold(text) ? new VariableParser(text, false).read() : List.of();
    }

    /** The same by the grammar of version 4: a whole variable may be a fallback, and an address hold a colon. */
    public static List<Variable> parseLoosely(String text) throws VariableSyntaxException {
        return mayHold(text) ? new VariableParser(text, true).read() : List.of();
    }

    private List<Variable> read() throws VariableSyntaxException {
        for (at.index = 0; at.index < at.text.length(); at.index++) {
            take(at.text.charAt(at.index));
        }
        at.end();
        return List.copyOf(at.found);
    }

    private void take(char c) throws VariableSyntaxException {
        switch (at.level.state) {
            case OUT, BACKSLASH, ESCAPED_DOLLAR, DOLLAR -> openings.outside(c);
            case TYPE_START -> openings.typeStart(c);
            case TYPE -> openings.type(c);
            case FOREIGN -> openings.foreign(c);
            case ARGUMENT_START -> parts.argumentStart(c);
            case ARGUMENT -> parts.argument(c);
            case ARGUMENT_END -> parts.argumentEnd(c);
            case AFTER_ARGUMENTS -> parts.afterArguments(c);
            case ADDRESS_START -> parts.addressStart(c);
            case ADDRESS -> parts.address(c);
            case ADDRESS_END -> parts.addressEnd(c);
            case FALLBACK_START -> parts.fallbackStart(c);
            case FALLBACK -> parts.fallback(c);
            case FALLBACK_END -> parts.fallbackEnd(c);
            case SINGLE_QUOTED -> at.level.state = c == '\'' ? at.level.afterString : State.SINGLE_QUOTED;
            case DOUBLE_QUOTED ->
                at.level.state =
                        c == '"' ? at.level.afterString : c == '\\' ? State.DOUBLE_QUOTED_ESCAPE : State.DOUBLE_QUOTED;
            case DOUBLE_QUOTED_ESCAPE -> at.level.state = State.DOUBLE_QUOTED;
        }
    }
}
