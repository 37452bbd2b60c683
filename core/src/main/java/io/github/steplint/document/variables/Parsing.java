package io.github.steplint.document.variables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How far a parser of variables has come: the place in the text, the variable it is in, and those around that one. */
final class Parsing {
    final String text;
    final List<Variable> found = new ArrayList<>();
    private final Deque<Level> outer = new ArrayDeque<>();
    Level level;
    int index;
    int sourceStart;

    Parsing(String text) {
        this.text = text;
        this.level = new Level(0, 0, found);
        level.state = VariableParser.State.OUT;
    }

    /** Begins a variable inside the current one. */
    void enter(int base, List<Variable> variables) {
        outer.push(level);
        level = new Level(index, base, variables);
        level.state = VariableParser.State.DOLLAR;
    }

    /** Begins a variable inside an argument or address. */
    void enterPart() {
        level.inner = level.inner == null ? new ArrayList<>() : level.inner;
        enter(level.start, level.inner);
    }

    /** Goes back to the variable around the current one. */
    void leave() {
        if (outer.isEmpty()) {
            level.state = VariableParser.State.OUT;
        } else {
            level = outer.pop();
        }
    }

    /** Whether all variables around are somebody else's. */
    boolean allForeign() {
        return outer.stream().allMatch(each -> each.state == VariableParser.State.FOREIGN);
    }

    /** Fails if the text ends within a variable. */
    void end() throws VariableSyntaxException {
        outer.push(level);
        for (Level open : outer) {
            if (open.current != null || !open.sources.isEmpty()) {
                throw new VariableSyntaxException(
                        "Missing variable closing bracket in " + text, "UNTERMINATED_VARIABLE", open.variableStart);
            }
        }
    }

    VariableSyntaxException invalid(String what, int at, String code) {
        return new VariableSyntaxException(
                "Invalid variable " + what + " at index " + at + " in \"" + text + "\"", code, at);
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }
}
