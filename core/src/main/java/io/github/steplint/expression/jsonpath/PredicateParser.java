package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.jsonpath.Predicate.Operand;
import io.github.steplint.expression.jsonpath.Predicate.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in {@code [?(…)]}. */
final class PredicateParser {
    private static final int MOST_NESTING = 50;

    private final Cursor in;
    private int depth;

    PredicateParser(Cursor in) {
        this.in = in;
    }

    /** From the question mark to the closing parenthesis. */
    Predicate filter(int open) {
        in.next();
        in.skipBlanks();
        if (!in.take('(')) {
            throw in.faultAt(open, "has a filter without parentheses", "write [?(@.name == 'value')]");
        }
        String outside = in.stopAt("=<>!&|)],");
        Predicate predicate = or();
        in.skipBlanks();
        if (!in.take(')')) {
            throw unclosed(open);
        }
        in.stopAt(outside);
        return predicate;
    }

    private PathFault unclosed(int open) {
        int at = in.at();
        for (String word : List.of("and", "or")) {
            if (in.takeWord(word)) {
                String sign = word.equals("and") ? "&&" : "||";
                return in.faultAt(at, "joins tests with the word " + word, "write \"" + sign + "\"");
            }
        }
        return in.faultAt(open, "has a filter that is never closed", "write \")]\" at its end");
    }

    private Predicate or() {
        if (++depth > MOST_NESTING) {
            throw in.fault("nests its filter too deep", "");
        }
        List<Predicate> members = new ArrayList<>();
        do {
            members.add(and());
            in.skipBlanks();
        } while (in.take("||"));
        depth--;
        return members.size() == 1 ? members.get(0) : new Predicate.Or(List.copyOf(members));
    }

    private Predicate and() {
        List<Predicate> members = new ArrayList<>();
        do {
            members.add(one());
            in.skipBlanks();
        } while (in.take("&&"));
        return members.size() == 1 ? members.get(0) : new Predicate.And(List.copyOf(members));
    }

    private Predicate one() {
        in.skipBlanks();
        if (in.take('!')) {
            return new Predicate.Not(one());
        }
        int open = in.at();
        if (in.take('(')) {
            Predicate inside = or();
            in.skipBlanks();
            if (!in.take(')')) {
                throw in.faultAt(open, "has a \"(\" that is never closed", "write \")\"");
            }
            return inside;
        }
        Operand left = operand();
        in.skipBlanks();
        Optional<Operator> operator = operator();
        if (operator.isEmpty()) {
            if (left instanceof Operand.At at) {
                return new Predicate.Exists(at.path());
            }
            throw in.fault("has a filter that compares nothing", "write a comparison such as @.name == 'value'");
        }
        in.skipBlanks();
        return new Predicate.Compare(left, operator.get(), operand());
    }

    private Optional<Operator> operator() {
        for (Operator operator : Operator.values()) {
            String text = operator.text();
            boolean word = Character.isLetter(text.charAt(0));
            if (word ? in.takeWord(text) || in.takeWord(text.toUpperCase(java.util.Locale.ROOT)) : in.take(text)) {
                return Optional.of(operator);
            }
        }
        if (!in.atEnd() && in.peek() == '=') {
            throw in.fault("compares with a single \"=\"", "write \"==\"");
        }
        return Optional.empty();
    }

    private Operand operand() {
        in.skipBlanks();
        if (in.atEnd()) {
            throw in.fault("has a filter that is never closed", "write a comparison and \")]\"");
        }
        char c = in.peek();
        if (c == '@' || c == '$') {
            return new Operand.At(JsonPathParser.inside(in));
        }
        if (c == '\'' || c == '"') {
            return new Operand.Text(in.quoted());
        }
        if (c == '/') {
            return regex();
        }
        if (c == '[' || c == '{') {
            return json();
        }
        return literal();
    }

    private Operand literal() {
        if (in.takeWord("true")) {
            return new Operand.Bool(true);
        }
        if (in.takeWord("false")) {
            return new Operand.Bool(false);
        }
        if (in.takeWord("null")) {
            return new Operand.Null();
        }
        int start = in.at();
        while (!in.atEnd() && "+-.0123456789eE".indexOf(in.peek()) >= 0) {
            in.next();
        }
        String literal = in.since(start);
        // The digits before or after the point may be missing.
        if (!literal.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?")) {
            throw in.faultAt(
                    start,
                    "has \"" + literal + in.rest() + "\" in its filter, which is no value",
                    "put text in single quotes");
        }
        return new Operand.Number(literal);
    }

    private Operand regex() {
        int start = in.at();
        in.next();
        int from = in.at();
        while (!in.atEnd() && in.peek() != '/') {
            if (in.next() == '\\' && !in.atEnd()) {
                in.next();
            }
        }
        String pattern = in.since(from);
        if (!in.take('/')) {
            throw in.faultAt(start, "has a regular expression that is never closed", "write \"/\" at its end");
        }
        int flags = in.at();
        while (!in.atEnd() && Character.isLetter(in.peek())) {
            in.next();
        }
        return new Operand.Regex(pattern, in.since(flags));
    }

    private Operand json() {
        int start = in.at();
        int nesting = 0;
        do {
            if (in.atEnd()) {
                throw in.faultAt(start, "has a literal that is never closed", "write the closing bracket");
            }
            char c = in.peek();
            if (c == '\'' || c == '"') {
                in.quoted();
            } else {
                in.next();
                nesting += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
        } while (nesting > 0);
        return new Operand.Json(in.since(start));
    }
}
