package io.github.steplint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Mends what SnakeYAML stumbles over: what YAML 1.2 allows ({@code \/} in quotes, a tab after a colon), and mistakes
 * whose meaning is plain (an expression without quotes), which are told.
 */
final class YamlMender {
    /** <code>{{#if x}}</code>, <code>{{/if}}</code>, <code>{{- end }}</code> on a line of its own. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "^[ \\t]*(\\{\\{[-~]?\\s*([#/^!]|(?:else|if|end|range|with|block|define|template|include)\\b).*}})[ \\t]*$",
            Pattern.MULTILINE);

    private final YamlInput input;
    private final String chars;
    private final List<Told> told = new ArrayList<>();
    private boolean tabs;
    private boolean slashes;
    private boolean directives;

    private record Told(SyntaxProblem.Kind kind, int start, int end, String message, String help) {}

    YamlMender(YamlInput input) {
        this.input = input;
        this.chars = input.chars();
        int unprintable = input.unprintable();
        if (unprintable >= 0) {
            String code = String.format("U+%04X", (int) chars.charAt(unprintable));
            told.add(new Told(
                    SyntaxProblem.Kind.BROKEN,
                    unprintable,
                    unprintable + 1,
                    "the control character " + code + " stands here, which YAML does not allow",
                    "take it out, or write it as an escape in double quotes"));
        }
        if (input.startsWithMark()) {
            told.add(new Told(SyntaxProblem.Kind.BYTE_ORDER_MARK, 0, 1, Problems.MARK, Problems.MARK_HELP));
        }
    }

    void tell(Problems problems) {
        told.forEach(it -> problems.add(it.kind, it.start, it.end, it.message, it.help));
    }

    /**
     * Mends the input so that it can be read anew; false if it can't be mended.
     *
     * @param lastEnd the offset after what was read last
     * @param flow whether that stands between brackets
     */
    boolean mend(YAMLException unmarked, int lastEnd, boolean flow) {
        if (!(unmarked instanceof MarkedYAMLException fault)
                || fault.getProblem() == null
                || fault.getProblemMark() == null) {
            return false;
        }
        if (directives()) {
            return true;
        }
        int at = input.offset(fault.getProblemMark());
        String problem = fault.getProblem();
        if (problem.contains("cannot start any token")) {
            char c = input.original(at);
            return (c == '\t' || c == ' ') && (tabs() || (flow || bracketBetween(lastEnd, at)) && indentation(at))
                    || c == '%' && input.original(at - 1) == '{' && expression(at - 1);
        }
        return problem.startsWith("found unknown escape character /") && slashes();
    }

    /** Takes out the lines of Mustache, Handlebars and Go templates; true if there are any. */
    private boolean directives() {
        boolean before = directives;
        directives = true;
        Matcher line = DIRECTIVE.matcher(chars);
        boolean found = false;
        while (!before && line.find()) {
            directive(line.start(1), line.end(1));
            found = true;
        }
        return found;
    }

    private void directive(int start, int end) {
        told.add(new Told(SyntaxProblem.Kind.TEMPLATE_DIRECTIVE, start, end, Problems.DIRECTIVE, ""));
        input.blank(start, end);
    }

    /** Tabs that are not indentation separate as blanks do; on a line of its own a tab is nothing. */
    private boolean tabs() {
        boolean before = tabs;
        tabs = true;
        for (int line = 0; line < chars.length(); line = Scan.lineEnd(chars, line) + 1) {
            int end = Scan.lineEnd(chars, line);
            int first = firstOf(line, end);
            for (int i = first >= end ? line : first; i < end; i++) {
                if (chars.charAt(i) == '\t') {
                    input.set(i, ' ');
                }
            }
        }
        return !before;
    }

    private boolean bracketBetween(int start, int end) {
        return chars.substring(Math.min(start, end), end).chars().anyMatch(c -> c == '[' || c == '{');
    }

    /** Between brackets the indentation means nothing; true if there was a tab in it. */
    private boolean indentation(int at) {
        int line = lineStart(at);
        boolean found = false;
        for (int i = line; i < firstOf(line, chars.length()); i++) {
            if (chars.charAt(i) == '\t' && input.patched(i) == '\t') {
                input.set(i, ' ');
                found = true;
            }
        }
        return found;
    }

    private int lineStart(int at) {
        int line = at;
        while (line > 0 && chars.charAt(line - 1) != '\n' && chars.charAt(line - 1) != '\r') {
            line--;
        }
        return line;
    }

    /** The offset of the first character that is not a blank. */
    private int firstOf(int line, int end) {
        int i = line;
        while (i < end && (chars.charAt(i) == ' ' || chars.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private boolean slashes() {
        boolean before = slashes;
        slashes = true;
        for (int i = 0; i + 1 < chars.length(); i++) {
            if (chars.charAt(i) == '\\') {
                if (chars.charAt(i + 1) == '/') {
                    input.set(i, '/');
                }
                i++;
            }
        }
        return !before;
    }

    private boolean expression(int start) {
        if (isFirstOnLine(start)) {
            int close = chars.indexOf("%}", start + 2);
            directive(start, close < 0 ? Scan.lineEnd(chars, start) : close + 2);
            return true;
        }
        int end = endOfExpression(start);
        told.add(new Told(
                SyntaxProblem.Kind.UNQUOTED_EXPRESSION,
                start,
                end,
                "an expression in {% … %} has no quotes, and YAML reads the brace as the beginning of a mapping",
                "put the whole expression in quotes"));
        input.quote(start, end);
        return true;
    }

    private boolean isFirstOnLine(int at) {
        int line = lineStart(at);
        return firstOf(line, at) == at;
    }

    /**
     * The offset after the expression that begins here: after its end mark, and after what else stands on that line;
     * but an expression that goes over lines stands further in than the line on which it begins.
     */
    private int endOfExpression(int start) {
        int line = lineStart(start);
        int indentation = firstOf(line, start) - line;
        int close = chars.indexOf("%}", start + 2);
        for (int next = Scan.lineEnd(chars, start) + 1; next < close; next = Scan.lineEnd(chars, next) + 1) {
            int first = firstOf(next, chars.length());
            if (first - next <= indentation && first < Scan.lineEnd(chars, next)) {
                close = -1;
            }
        }
        int rest = close < 0 ? start : close + 2;
        int lineEnd = Scan.lineEnd(chars, rest);
        int comment = chars.indexOf(" #", rest);
        int end = Scan.trimEnd(chars, rest, comment < 0 ? lineEnd : Math.min(comment, lineEnd));
        int more = firstOf(rest, end);
        return close >= 0 && (more == end || "#,]}".indexOf(chars.charAt(more)) >= 0) ? rest : end;
    }
}
