package io.github.steplint.expression.intrinsic;

import io.github.steplint.expression.ExpressionFault;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.expression.jsonpath.ParsedPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a call of an intrinsic function. Source: ASL specification, "Intrinsic Functions". */
public final class IntrinsicParser {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private IntrinsicParser(String text) {
        this.text = text;
    }

    /** Whether a string is meant as a call. */
    public static boolean looksLikeCall(String text) {
        return text.startsWith("States.");
    }

    /** A call that is the whole text. */
    public static ParsedIntrinsic parse(String text) {
        IntrinsicParser parser = new IntrinsicParser(text);
        try {
            Argument.Call call = parser.call();
            parser.skipBlanks();
            if (parser.at < text.length()) {
                throw parser.fault(
                        parser.at,
                        text.length(),
                        "goes on with \"" + text.substring(parser.at) + "\" after the call",
                        "take it out; a call's result cannot be read into any further");
            }
            return new ParsedIntrinsic(Optional.of(call), Optional.empty());
        } catch (Broken broken) {
            return new ParsedIntrinsic(Optional.empty(), Optional.of(broken.fault));
        }
    }

    private Argument.Call call() {
        if (++depth > DEEPEST) {
            throw fault(at, at + 1, "nests calls too deep", "");
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '_')) {
            at++;
        }
        String name = text.substring(start, at);
        int nameEnd = at;
        skipBlanks();
        if (!take('(')) {
            throw fault(
                    start,
                    Math.max(nameEnd, start + 1),
                    "has no \"(\" after \"" + name + "\"",
                    "write " + name + "(…)");
        }
        List<Argument> arguments = arguments(nameEnd);
        depth--;
        return new Argument.Call(start, at, name, nameEnd, arguments);
    }

    private List<Argument> arguments(int open) {
        List<Argument> arguments = new ArrayList<>();
        skipBlanks();
        if (take(')')) {
            return arguments;
        }
        while (true) {
            arguments.add(argument(open));
            skipBlanks();
            if (take(')')) {
                return List.copyOf(arguments);
            }
            if (!take(',')) {
                throw at < text.length()
                        ? fault(
                                at,
                                characterEnd(),
                                "has \"" + character() + "\" where \",\" or \")\" belongs",
                                "separate arguments by commas")
                        : fault(open, open + 1, "has a \"(\" that is never closed", "write \")\"");
            }
        }
    }

    private Argument argument(int open) {
        skipBlanks();
        if (at >= text.length()) {
            throw fault(open, open + 1, "has a \"(\" that is never closed", "write \")\"");
        }
        char c = peek();
        if (c == '\'') {
            return string();
        } else if (c == '$') {
            return path();
        } else if (c == '-' || Character.isDigit(c)) {
            return number();
        } else if (text.startsWith("States.", at)) {
            return call();
        } else if (Character.isLetter(c)) {
            return word();
        } else if (c == ',' || c == ')') {
            throw fault(at, at + 1, "has an empty argument", "write the argument, or take the comma out");
        } else if (c == '"') {
            throw fault(at, at + 1, "has a string in double quotes", "use single quotes: '…'");
        }
        throw fault(
                at,
                characterEnd(),
                "has \"" + character() + "\" where an argument begins",
                "write a path, a number or '…'");
    }

    private Argument string() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && peek() != '\'') {
            char c = text.charAt(at++);
            if (c == '\\') {
                escape(value);
            } else {
                value.append(c);
            }
        }
        if (!take('\'')) {
            throw fault(start, start + 1, "has a quote that is never closed", "write the closing single quote");
        }
        return new Argument.Text(start, at, value.toString());
    }

    private void escape(StringBuilder value) {
        String help = "only \\', \\{, \\} and \\\\ are escapes here; in JSON each backslash is written twice";
        if (at == text.length()) {
            throw fault(at - 1, at, "has a backslash that escapes nothing", help);
        }
        char c = peek();
        if ("'{}\\".indexOf(c) < 0) {
            throw fault(at - 1, characterEnd(), "has a backslash before \"" + character() + "\"", help);
        }
        at++;
        if (c != '\'') {
            value.append('\\');
        }
        value.append(c);
    }

    private Argument path() {
        int start = at;
        ParsedPath parsed = JsonPathParser.parsePrefix(text, at, text.length());
        if (parsed.fault().isPresent()) {
            throw new Broken(parsed.fault().get());
        }
        at = parsed.end();
        return new Argument.Path(start, at, parsed.path().orElseThrow());
    }

    private Argument number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(peek()) >= 0) {
            at++;
        }
        String literal = text.substring(start, at);
        if (!literal.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            throw fault(start, at, "has \"" + literal + "\", which is no number", "put text in single quotes");
        }
        return new Argument.Number(start, at, literal);
    }

    private Argument word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '.')) {
            at++;
        }
        String word = text.substring(start, at);
        switch (word) {
            case "true", "false":
                return new Argument.Bool(start, at, word.equals("true"));
            case "null":
                return new Argument.Null(start, at);
            default:
                throw fault(start, at, "has the bare word " + word, "put text in single quotes: '" + word + "'");
        }
    }

    private char peek() {
        return text.charAt(at);
    }

    /** What a reader sees as the next character, which may be two in the text. */
    private String character() {
        return text.substring(at, characterEnd());
    }

    private int characterEnd() {
        return at + Character.charCount(text.codePointAt(at));
    }

    private boolean take(char c) {
        boolean there = at < text.length() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private Broken fault(int start, int end, String message, String help) {
        return new Broken(new ExpressionFault(start, Math.min(Math.max(end, start), text.length()), message, help));
    }

    /** Ends the parse; never leaves this class. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ExpressionFault fault;

        Broken(ExpressionFault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }
    }
}
