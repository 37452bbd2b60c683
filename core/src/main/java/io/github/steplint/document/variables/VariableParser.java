package io.github.steplint.document.variables;

import io.github.steplint.document.variables.Variable.Argument;
import io.github.steplint.document.variables.Variable.Constant;
import io.github.steplint.document.variables.Variable.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the variables in a text as version 3 of the Serverless Framework does: what it takes for one, what it leaves
 * alone as somebody else's (<code>${AWS::Region}</code>), and what it refuses.
 *
 * <p>The grammar is what the framework's parser accepts, one character after the other, oddities included; so this is
 * a machine of the same states. A variable inside another is read by a {@link Level} of its own.
 */
public final class VariableParser {
    private final String text;
    private final boolean nestedFallbacks;
    private final Deque<Level> outer = new ArrayDeque<>();
    private final List<Variable> found = new ArrayList<>();
    private Level level;
    private int index;
    private int sourceStart;
    private int escapeStart = -1;

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

    private VariableParser(String text, boolean nestedFallbacks) {
        this.text = text;
        this.nestedFallbacks = nestedFallbacks;
        this.level = new Level(0, 0, found);
        level.state = State.OUT;
    }

    /** Whether a text can hold a variable at all. */
    public static boolean mayHold(String text) {
        return text.contains("${");
    }

    /** The variables in a text, in their order; none if it has none. */
    public static List<Variable> parse(String text) throws VariableSyntaxException {
        return mayHold(text) ? new VariableParser(text, false).read() : List.of();
    }

    /** The same by the grammar of version 4, in which a whole variable may be a fallback. */
    public static List<Variable> parseLoosely(String text) throws VariableSyntaxException {
        return mayHold(text) ? new VariableParser(text, true).read() : List.of();
    }

    private List<Variable> read() throws VariableSyntaxException {
        for (index = 0; index < text.length(); index++) {
            take(text.charAt(index));
        }
        outer.push(level);
        for (Level open : outer) {
            if (open.current != null || !open.sources.isEmpty()) {
                throw new VariableSyntaxException(
                        "Missing variable closing bracket in " + text, "UNTERMINATED_VARIABLE", open.variableStart);
            }
        }
        return List.copyOf(found);
    }

    private void take(char c) throws VariableSyntaxException {
        switch (level.state) {
            case OUT, BACKSLASH, ESCAPED_DOLLAR, DOLLAR -> outside(c);
            case TYPE_START -> typeStart(c);
            case TYPE -> type(c);
            case FOREIGN -> foreign(c);
            case ARGUMENT_START -> argumentStart(c);
            case ARGUMENT -> argument(c);
            case ARGUMENT_END -> argumentEnd(c);
            case AFTER_ARGUMENTS -> afterArguments(c);
            case ADDRESS_START -> addressStart(c);
            case ADDRESS -> address(c);
            case ADDRESS_END -> addressEnd(c);
            case FALLBACK_START -> fallbackStart(c);
            case FALLBACK -> fallback(c);
            case FALLBACK_END -> fallbackEnd(c);
            case SINGLE_QUOTED -> level.state = c == '\'' ? level.afterString : State.SINGLE_QUOTED;
            case DOUBLE_QUOTED ->
                level.state =
                        c == '"' ? level.afterString : c == '\\' ? State.DOUBLE_QUOTED_ESCAPE : State.DOUBLE_QUOTED;
            case DOUBLE_QUOTED_ESCAPE -> level.state = State.DOUBLE_QUOTED;
        }
    }

    private void outside(char c) {
        switch (level.state) {
            case BACKSLASH -> {
                level.state = c == '$' ? State.ESCAPED_DOLLAR : State.OUT;
                escapeStart = c == '$' || c == '\\' ? escapeStart : -1;
            }
            case ESCAPED_DOLLAR -> {
                if (c == '{') {
                    escape(index, text.substring(index - 1, index));
                    level.state = State.OUT;
                } else {
                    escapeStart = -1;
                    level.state = State.OUT;
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
            escapeStart = escapeStart < 0 ? index : escapeStart;
            level.state = State.BACKSLASH;
        } else if (c == '$') {
            level.variableStart = index;
            level.state = State.DOLLAR;
        }
    }

    private void dollar(char c) {
        if (c == '{') {
            if (escapeStart >= 0) {
                escape(index - 1, "");
            }
            level.state = State.TYPE_START;
            return;
        }
        escapeStart = -1;
        if (c != '$') {
            leave();
        }
    }

    /** Half the backslashes stay; an odd one keeps the dollar from beginning a variable. */
    private void escape(int end, String kept) {
        int slashes = index - 1 - escapeStart;
        found.add(new Variable(escapeStart, end, List.of(), Optional.of("\\".repeat(Math.max(0, slashes / 2)) + kept)));
        escapeStart = -1;
    }

    private void typeStart(char c) throws VariableSyntaxException {
        if (c >= 'a' && c <= 'z') {
            sourceStart = index;
            level.start = index;
            level.state = State.TYPE;
        } else {
            notOurs(c, index);
        }
    }

    private void type(char c) throws VariableSyntaxException {
        if (c == ':' || c == '(') {
            begin(c);
        } else if (!isWord(c)) {
            notOurs(c, level.start);
        }
    }

    /** What stands in nobody's variable but looks like one belongs to somebody else; within one of ours it is wrong. */
    private void notOurs(char c, int at) throws VariableSyntaxException {
        if (!allForeign()) {
            throw invalid("type", at, "INVALID_VARIABLE_TYPE");
        }
        if (c == '}') {
            leave();
        } else {
            level.state = State.FOREIGN;
            if (c == '$') {
                enter(level.base, level.variables);
            }
        }
    }

    private void foreign(char c) {
        if (c == '}') {
            leave();
        } else if (c == '$') {
            enter(level.base, level.variables);
        }
    }

    private void begin(char c) {
        String type = text.substring(level.start, index);
        level.current = new Level.Source(type, c == '(');
        level.state = c == '(' ? State.ARGUMENT_START : State.ADDRESS_START;
    }

    private void argumentStart(char c) throws VariableSyntaxException {
        switch (c) {
            case ' ' -> {}
            case ')' -> level.state = State.AFTER_ARGUMENTS;
            case ',' -> level.current.arguments.add(new Argument(index, Literal.NULL, List.of()));
            case '}' -> throw invalid("param", index, "INVALID_VARIABLE_PARAM");
            default -> part(c, State.ARGUMENT, State.ARGUMENT_END);
        }
    }

    /** Begins an argument or address. */
    private void part(char c, State plain, State afterString) {
        level.start = index;
        if (!quoted(c, afterString)) {
            level.state = plain;
            level.inner = null;
            if (c == '$') {
                enterPart();
            }
        }
    }

    private boolean quoted(char c, State after) {
        if (c != '"' && c != '\'') {
            return false;
        }
        level.afterString = after;
        level.state = c == '"' ? State.DOUBLE_QUOTED : State.SINGLE_QUOTED;
        return true;
    }

    private void argument(char c) throws VariableSyntaxException {
        if (c == '}') {
            throw invalid("param", level.start, "INVALID_VARIABLE_PARAM");
        }
        if (c == '$') {
            enterPart();
        } else if (c == ')' || c == ',') {
            String written = JavaScript.trim(text.substring(level.start, index));
            if (c == ',' || !written.isEmpty()) {
                Literal literal = level.inner == null ? Literals.loose(written) : Literals.string(written);
                level.current.arguments.add(new Argument(level.start, Literals.orNull(literal), level.inner()));
            }
            level.state = c == ')' ? State.AFTER_ARGUMENTS : State.ARGUMENT_START;
        }
    }

    private void argumentEnd(char c) throws VariableSyntaxException {
        if (c == ')' || c == ',') {
            level.current.arguments.add(new Argument(level.start, string(level.start), List.of()));
            level.state = c == ')' ? State.AFTER_ARGUMENTS : State.ARGUMENT_START;
        } else if (c != ' ') {
            throw invalid("param", level.start, "INVALID_VARIABLE_PARAM");
        }
    }

    private void afterArguments(char c) throws VariableSyntaxException {
        if (c == ':') {
            level.state = State.ADDRESS_START;
        } else if (c != ' ' && !ended(c)) {
            throw invalid("address", index, "INVALID_VARIABLE_ADDRESS");
        }
    }

    private void addressStart(char c) throws VariableSyntaxException {
        if (c == ' ' || ended(c)) {
            return;
        }
        if (c != ':') {
            part(c, State.ADDRESS, State.ADDRESS_END);
        } else if (!level.current.called && allForeign()) {
            level.current = null;
            level.state = State.FOREIGN;
        } else {
            throw invalid("address", index, "INVALID_VARIABLE_ADDRESS");
        }
    }

    private void address(char c) throws VariableSyntaxException {
        if (c == '$') {
            enterPart();
        } else if (c == ':') {
            throw invalid("address", sourceStart, "INVALID_VARIABLE_ADDRESS");
        } else if (c == '}' || c == ',') {
            String written = JavaScript.trim(text.substring(level.start, index));
            level.current.address = new Argument(level.start, Literals.orNull(Literals.string(written)), level.inner());
            ended(c);
        }
    }

    private void addressEnd(char c) throws VariableSyntaxException {
        if (c == '}' || c == ',') {
            level.current.address = new Argument(level.start, string(level.start), List.of());
            ended(c);
        } else if (c != ' ') {
            throw invalid("address", level.start, "INVALID_VARIABLE_ADDRESS");
        }
    }

    private void fallbackStart(char c) throws VariableSyntaxException {
        if (c == ' ') {
            return;
        }
        sourceStart = index;
        level.start = index;
        if (isWord(c)) {
            level.state = State.FALLBACK;
        } else if (nestedFallbacks && c == '$') {
            level.nesting = new ArrayList<>();
            level.state = State.FALLBACK_END;
            enter(level.base, level.nesting);
        } else if (!quoted(c, State.FALLBACK_END)) {
            throw invalid("source", index, "INVALID_VARIABLE_SOURCE");
        }
    }

    private void fallback(char c) throws VariableSyntaxException {
        if (c == ':' || c == '(') {
            if (!text.substring(level.start, index).matches("[a-z][a-zA-Z0-9]*")) {
                throw invalid("source", level.start, "INVALID_VARIABLE_SOURCE");
            }
            begin(c);
        } else if (c == '}') {
            String written = JavaScript.trim(text.substring(level.start, index));
            finish(new Constant(Literals.strict(written)
                    .orElseThrow(() -> new VariableSyntaxException(
                            "Invalid literal source \"" + written + "\" at index " + level.start + " in \"" + text
                                    + "\"",
                            "INVALID_VARIABLE_LITERAL_SOURCE",
                            level.start))));
        } else if (c != ' ' && !isWord(c)) {
            throw invalid("source", level.start, "INVALID_VARIABLE_SOURCE");
        }
    }

    private void fallbackEnd(char c) throws VariableSyntaxException {
        boolean nested = level.nesting != null && !level.nesting.isEmpty();
        if (level.nesting != null && !nested) {
            throw invalid("source", level.start, "INVALID_VARIABLE_SOURCE");
        }
        if (c == '}') {
            finish(nested ? new Variable.Nested(level.nesting.get(0)) : new Constant(string(level.start)));
        } else if (c == ',' && nested) {
            level.sources.add(new Variable.Nested(level.nesting.get(0)));
            level.nesting = null;
            level.state = State.FALLBACK_START;
        } else if (c != ' ') {
            throw invalid("source", level.start, "INVALID_VARIABLE_SOURCE");
        }
    }

    /** Whether the current source ends here. */
    private boolean ended(char c) {
        if (c == ',') {
            level.sources.add(level.current.call());
            level.current = null;
            level.state = State.FALLBACK_START;
        } else if (c == '}') {
            finish(level.current.call());
        }
        return c == ',' || c == '}';
    }

    private void finish(Variable.Source last) {
        level.sources.add(last);
        level.variables.add(new Variable(
                level.variableStart - level.base,
                index + 1 - level.base,
                List.copyOf(level.sources),
                Optional.empty()));
        level.sources.clear();
        level.current = null;
        leave();
    }

    private void enterPart() {
        level.inner = level.inner == null ? new ArrayList<>() : level.inner;
        enter(level.start, level.inner);
    }

    private void enter(int base, List<Variable> variables) {
        outer.push(level);
        level = new Level(index, base, variables);
        level.state = State.DOLLAR;
    }

    private void leave() {
        if (outer.isEmpty()) {
            level.state = State.OUT;
        } else {
            level = outer.pop();
        }
    }

    private boolean allForeign() {
        return outer.stream().allMatch(each -> each.state == State.FOREIGN);
    }

    private Literal string(int start) throws VariableSyntaxException {
        return Literals.quoted(text, start, index);
    }

    private VariableSyntaxException invalid(String what, int at, String code) {
        return new VariableSyntaxException(
                "Invalid variable " + what + " at index " + at + " in \"" + text + "\"", code, at);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }
}
