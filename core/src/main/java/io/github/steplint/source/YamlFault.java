package io.github.steplint.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says what SnakeYAML could not read in words for the person who wrote it, at the place that this person edits. */
final class YamlFault {
    /** {@code Type:Wait}, {@code Type Wait} or {@code Type = Wait}: a key and a value without a colon and a blank. */
    private static final Pattern LOST_COLON =
            Pattern.compile("\\s*(?:-\\s+)?([A-Za-z][\\w.$-]*)(?:(?::|\\s*=>?\\s*)([^\\s:=][^:]*)|\\s+([^\\s:=]+))");

    private final YamlInput input;
    private final String chars;
    private final Problems problems;
    private final String problem;
    private final String context;
    private final int at;
    private final int contextAt;

    private YamlFault(MarkedYAMLException fault, YamlInput input, Problems problems) {
        this.input = input;
        this.chars = input.chars();
        this.problems = problems;
        this.problem = fault.getProblem() == null ? "" : fault.getProblem();
        this.context = fault.getContext() == null ? "" : fault.getContext();
        this.contextAt = fault.getContextMark() == null ? 0 : input.offset(fault.getContextMark());
        this.at = fault.getProblemMark() == null ? contextAt : input.offset(fault.getProblemMark());
    }

    /**
     * @param lastEnd the offset after what could be read
     */
    static void tell(YAMLException fault, int lastEnd, YamlInput input, Problems problems) {
        if (fault instanceof MarkedYAMLException marked) {
            new YamlFault(marked, input, problems).tell();
        } else {
            // SnakeYAML's scanner gives up without a place on a key of several lines
            int start = Scan.skipBlanks(input.chars(), lastEnd);
            int end = Scan.trimEnd(input.chars(), start, Scan.lineEnd(input.chars(), start));
            problems.broken(start, end, "what follows can't be read as YAML", "look at quotes and indentation");
        }
    }

    private void tell() {
        char c = input.original(at);
        int conflict = Scan.conflict(chars);
        if (conflict >= 0) {
            broken(conflict, rest(conflict), Problems.CONFLICT, Problems.CONFLICT_HELP);
        } else if (problem.contains("cannot start any token")) {
            badStart(c);
        } else if (problem.startsWith("mapping values are not allowed")) {
            secondColon();
        } else if (problem.startsWith("could not find expected ':'")) {
            broken(
                    contextAt,
                    rest(contextAt),
                    "this line is neither a key with a colon nor part of a value",
                    "write it as \"key: value\", or look at its indentation");
        } else if (context.contains("quoted scalar") || problem.contains("escape")) {
            quoted();
        } else if (context.contains("alias") || context.contains("anchor")) {
            alias(c);
        } else if (context.contains("flow")) {
            flow(c);
        } else {
            structure();
        }
    }

    private void broken(int start, int end, String message, String help) {
        problems.broken(start, Math.max(start, end), message, help);
    }

    private int rest(int from) {
        return Scan.trimEnd(chars, from, Scan.lineEnd(chars, from));
    }

    private void badStart(char c) {
        if (c == '\t') {
            int end = at;
            while (input.original(end) == '\t') {
                end++;
            }
            broken(
                    at,
                    end,
                    "a tab stands in the indentation; YAML allows only spaces there",
                    "put spaces in place of the tab");
        } else if (c == '%' || c == '@' || c == '`') {
            broken(at, rest(at), "a value without quotes can't begin with " + c, "put the value in quotes");
        } else {
            broken(at, at + 1, "nothing can begin with " + c + " here", "put the value in quotes");
        }
    }

    private void secondColon() {
        int start = at;
        while (start > 0 && chars.charAt(start - 1) != '\n' && chars.charAt(start - 1) != '\r') {
            start--;
        }
        int above = Scan.trimEnd(chars, 0, start);
        if (above > 0 && chars.substring(start, at).strip().matches("[^:\\s\"'-][^:\\s]*")) {
            continued(above);
            return;
        }
        broken(
                at,
                at + 1,
                "a colon with a blank behind it can't stand here: it would begin another mapping inside a value",
                "put the value in quotes, or look at the indentation");
    }

    /** The key stands where the value of a line above goes on. */
    private void continued(int above) {
        int start = above;
        while (start > 0 && chars.charAt(start - 1) != '\n' && chars.charAt(start - 1) != '\r') {
            start--;
        }
        Matcher lost = LOST_COLON.matcher(chars.substring(start, above));
        String help = lost.matches()
                ? "write \"" + lost.group(1) + ": " + (lost.group(2) == null ? lost.group(3) : lost.group(2))
                        + "\" on line " + line(start)
                : "line it up with the key that it belongs beside, or put the value of line " + line(start)
                        + " in quotes";
        broken(
                at,
                at + 1,
                "a colon can't stand here: YAML reads this line as a part of the value that begins on line "
                        + line(start),
                help);
    }

    private void quoted() {
        if (problem.contains("unexpected end of stream") || problem.contains("document separator")) {
            broken(contextAt, rest(contextAt), "the string that begins here is never closed", "add the closing quote");
        } else {
            String written = "\\" + (at < chars.length() ? chars.substring(at, chars.offsetByCodePoints(at, 1)) : "");
            int start = Math.max(0, at - 1);
            broken(
                    start,
                    at + 1,
                    "in double quotes a backslash begins an escape, and " + Scan.quote(written) + " is none",
                    "write \\\\ for a backslash, or use single quotes");
        }
    }

    private void alias(char c) {
        char begin = input.original(contextAt);
        String what = begin == '&' ? "an anchor" : "an alias";
        broken(
                contextAt,
                rest(contextAt),
                begin + " at the beginning of a value makes it " + what + ", and no name follows",
                "put the value in quotes");
    }

    private void flow(char c) {
        char open = input.original(contextAt);
        String what = open == '[' ? "list" : "mapping";
        String since = open + " on line " + line(contextAt);
        boolean nextLine = line(at) > line(contextAt) && (c == ':' || problem.contains("<stream end>"));
        if (at >= chars.length() || problem.contains("<stream end>") || nextLine) {
            String close = open == '[' ? "]" : "}";
            broken(
                    contextAt,
                    rest(contextAt),
                    "the " + what + " that begins with this " + open + " is not closed",
                    "add " + close);
        } else if (c == ',') {
            broken(at, at + 1, "nothing stands before this comma", "take the comma out");
        } else {
            broken(
                    at,
                    at + 1,
                    "in the " + what + " that begins with " + since
                            + ", a comma or the closing bracket should stand here, not " + c,
                    "put values that hold {, }, [, ] or a comma in quotes");
        }
    }

    private int line(int offset) {
        return input.text().span(offset, offset).line();
    }

    private void structure() {
        char before = input.original(lastOnLine(at));
        if (before == '"' || before == '\'') {
            line("text follows the closing quote of a value", "put the whole value in quotes");
        } else if (before == ']' || before == '}') {
            line("text follows the closing bracket of a value", "put the whole value in quotes");
        } else if (problem.startsWith("sequence entries")) {
            line("a list can't begin on the line of its key", "begin it on a line of its own, or write [ … ]");
        } else if (problem.startsWith("expected <block end>") || problem.contains("are not allowed here")) {
            boolean above = contextAt < at && line(contextAt) < line(at);
            String around = above ? "what begins on line " + line(contextAt) : "the lines around it";
            line("the indentation of this line does not fit " + around, "line it up with its neighbours");
        } else if (problem.contains("<document start>")) {
            line("the value ended before this line, and it does not fit what came before", "look at its indentation");
        } else if (problem.contains("tag handle")) {
            broken(contextAt, rest(contextAt), "the tag begins with a handle that nothing declares", "");
        } else {
            line("this can't be read as YAML" + (problem.isEmpty() ? "" : ": " + problem), "");
        }
    }

    /** Tells it of the rest of the line. */
    private void line(String message, String help) {
        broken(at, rest(at), message, help);
    }

    /** The offset of the last character before a place that is not a blank, on the same line; -1 if there is none. */
    private int lastOnLine(int offset) {
        int i = Math.min(offset, chars.length()) - 1;
        while (i >= 0 && (chars.charAt(i) == ' ' || chars.charAt(i) == '\t')) {
            i--;
        }
        return i;
    }
}
