package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.jsonpath.JsonPath.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads a path. It takes what AWS takes although it looks odd ({@code $.[0].x}, {@code $['a b']}, {@code $.error-info})
 * and refuses what AWS refuses. Source: ASL specification, "Paths"; the grammar is that of Jayway JsonPath.
 */
public final class JsonPathParser {
    private static final int MOST_STEPS = 1000;

    private final Cursor in;

    private JsonPathParser(Cursor in) {
        this.in = in;
    }

    /** A path that is the whole text. */
    public static ParsedPath parse(String text) {
        Cursor in = new Cursor(text, 0, text.length());
        try {
            JsonPath path = new JsonPathParser(in).path(true);
            in.skipBlanks();
            if (!in.atEnd()) {
                throw in.fault("has \"" + in.rest() + "\" after its end", "");
            }
            return ParsedPath.of(path);
        } catch (PathFault fault) {
            return ParsedPath.of(fault.fault());
        }
    }

    /**
     * A path that begins at {@code start} and goes on as far as a path can, as an argument of an intrinsic function
     * does; the end is where the cursor of the result stands.
     */
    public static ParsedPath parsePrefix(String text, int start, int end) {
        Cursor in = new Cursor(text, start, end);
        in.stopAt(",)");
        try {
            JsonPath path = new JsonPathParser(in).path(false);
            return ParsedPath.of(path, in.at());
        } catch (PathFault fault) {
            return ParsedPath.of(fault.fault());
        }
    }

    /** A path inside a filter, which ends at a blank, an operator or a closing bracket. */
    static JsonPath inside(Cursor in) {
        return new JsonPathParser(in).path(false);
    }

    private JsonPath path(boolean whole) {
        Root root = root();
        List<Step> steps = new ArrayList<>();
        while (!in.atEnd() && (in.peek() == '.' || in.peek() == '[')) {
            if (steps.size() >= MOST_STEPS) {
                throw in.fault("has more than " + MOST_STEPS + " steps", "");
            }
            step(steps);
        }
        if (whole && !in.atEnd() && in.peek() != ' ') {
            throw in.fault(
                    "goes on with \"" + in.rest() + "\", where only \".\" or \"[\" can follow",
                    "write a dot before it");
        }
        return new JsonPath(root, List.copyOf(steps));
    }

    private Root root() {
        if (in.take('@')) {
            return new Root.Item();
        }
        if (!in.take('$')) {
            throw in.fault("does not begin with $", "begin with \"$.\" for the input, \"$$.\" for the context object");
        }
        if (in.take('$')) {
            return new Root.Context();
        }
        int start = in.at();
        while (!in.atEnd()
                && (in.at() == start
                        ? Character.isUnicodeIdentifierStart(in.peek()) || in.peek() == '_'
                        : Character.isUnicodeIdentifierPart(in.peek()))) {
            in.next();
        }
        return in.at() == start ? new Root.Input() : new Root.Variable(in.since(start));
    }

    private void step(List<Step> steps) {
        if (in.peek() == '[') {
            steps.add(bracket());
            return;
        }
        int dot = in.at();
        in.next();
        if (!in.atEnd() && in.peek() == '.') {
            in.next();
            steps.add(new Step.DeepScan());
            if (in.atEnd() || in.peek() == '.') {
                throw in.faultAt(
                        dot,
                        in.atEnd() ? "ends with two dots" : "has three dots in a row",
                        "write a name after the dots, or take them out");
            }
        }
        if (in.atEnd()) {
            throw in.faultAt(dot, "ends with a dot", "write a name after the dot, or take the dot out");
        }
        if (in.peek() == '[') {
            steps.add(bracket());
        } else if (in.take('*')) {
            steps.add(new Step.Wildcard());
        } else {
            steps.add(named(dot));
        }
    }

    private Step named(int dot) {
        int start = in.at();
        StringBuilder name = new StringBuilder();
        while (!in.atEnd() && !endsName(in.peek())) {
            char c = in.next();
            name.append(c == '\\' && !in.atEnd() ? in.next() : c);
        }
        if (name.isEmpty()) {
            throw in.faultAt(dot, "has no name after the dot", "write a name after the dot, or take the dot out");
        }
        if (!in.atEnd() && in.peek() == '(') {
            return function(name.toString());
        }
        if (in.blankInsideName()) {
            throw in.faultAt(start, "has a blank in a name", "put the name in brackets: ['" + in.words(start) + "']");
        }
        return new Step.Name(name.toString());
    }

    private boolean endsName(char c) {
        return c == '.' || c == '[' || c == ' ' || c == '(' || in.stopsAt(c);
    }

    private Step function(String name) {
        int open = in.at();
        int depth = 0;
        do {
            if (in.atEnd()) {
                throw in.faultAt(open, "has a \"(\" that is never closed", "write \")\"");
            }
            char c = in.next();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (depth > 0);
        return new Step.Function(name);
    }

    private Step bracket() {
        int open = in.at();
        in.next();
        in.skipBlanks();
        if (in.atEnd()) {
            throw in.faultAt(open, "has a \"[\" that is never closed", "write an index, a quoted name or * and \"]\"");
        }
        char c = in.peek();
        Step step;
        if (c == '\'' || c == '"') {
            step = names(open);
        } else if (c == '*') {
            in.next();
            step = new Step.Wildcard();
        } else if (c == '?') {
            step = new Step.Filter(new PredicateParser(in).filter(open));
        } else if (c == '-' || c == ':' || Character.isDigit(c)) {
            step = numbers(open);
        } else {
            throw unquoted(open);
        }
        close(open);
        return step;
    }

    private PathFault unquoted(int open) {
        if (in.peek() == ']') {
            return in.faultAt(open, "has nothing between its brackets", "write an index, a quoted name or *");
        }
        int start = in.at();
        while (!in.atEnd() && in.peek() != ']') {
            in.next();
        }
        String word = in.since(start);
        return in.faultAt(start, "has \"" + word + "\" between its brackets without quotes", advice(word));
    }

    private static String advice(String word) {
        if (word.startsWith("$") || word.startsWith("@")) {
            return "an index is a number here; States.ArrayGetItem takes one from a path";
        }
        return word.startsWith("(") ? "write an index, such as [-1] for the last element" : "write ['" + word + "']";
    }

    private void close(int open) {
        in.skipBlanks();
        if (!in.take(']')) {
            throw in.faultAt(open, "has a \"[\" that is never closed", "write \"]\"");
        }
    }

    private Step names(int open) {
        List<String> names = new ArrayList<>();
        do {
            in.skipBlanks();
            names.add(in.quoted());
            in.skipBlanks();
        } while (in.take(','));
        return names.size() == 1 ? new Step.Name(names.get(0)) : new Step.Names(List.copyOf(names));
    }

    private Step numbers(int open) {
        OptionalInt first = in.integer();
        in.skipBlanks();
        if (in.take(':')) {
            in.skipBlanks();
            OptionalInt to = in.integer();
            in.skipBlanks();
            if (!in.atEnd() && in.peek() == ':') {
                throw in.fault("has a slice with a step, which Step Functions does not know", "leave the step out");
            }
            return new Step.Slice(first, to);
        }
        List<Integer> indices = new ArrayList<>();
        indices.add(first.orElseThrow(() -> in.faultAt(open, "has no number between its brackets", "write an index")));
        while (in.take(',')) {
            in.skipBlanks();
            indices.add(
                    in.integer().orElseThrow(() -> in.fault("has no number after the comma", "write another index")));
            in.skipBlanks();
        }
        return indices.size() == 1 ? new Step.Index(indices.get(0)) : new Step.Indices(List.copyOf(indices));
    }
}
