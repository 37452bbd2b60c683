package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.ArrayOf;
import io.github.steplint.expression.jsonata.Expr.Binary;
import io.github.steplint.expression.jsonata.Expr.Bind;
import io.github.steplint.expression.jsonata.Expr.Block;
import io.github.steplint.expression.jsonata.Expr.Condition;
import io.github.steplint.expression.jsonata.Expr.Group;
import io.github.steplint.expression.jsonata.Expr.ObjectOf;
import io.github.steplint.expression.jsonata.Expr.Pair;
import io.github.steplint.expression.jsonata.Expr.Term;
import io.github.steplint.expression.jsonata.Expr.Transform;
import io.github.steplint.expression.jsonata.Expr.Variable;
import io.github.steplint.expression.jsonata.JsonataFault.Found;
import io.github.steplint.expression.jsonata.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an expression, by the binding powers of the reference implementation. */
public final class JsonataParser {
    /** How deep an expression may be nested; deeper ones are refused rather than followed. */
    static final int DEEPEST = 500;

    private static final Map<String, Integer> POWER = Map.ofEntries(
            Map.entry(".", 75),
            Map.entry("[", 80),
            Map.entry("{", 70),
            Map.entry("(", 80),
            Map.entry("@", 80),
            Map.entry("#", 80),
            Map.entry("?", 20),
            Map.entry("+", 50),
            Map.entry("-", 50),
            Map.entry("*", 60),
            Map.entry("/", 60),
            Map.entry("%", 60),
            Map.entry("=", 40),
            Map.entry("<", 40),
            Map.entry(">", 40),
            Map.entry("^", 40),
            Map.entry(":=", 10),
            Map.entry("!=", 40),
            Map.entry("<=", 40),
            Map.entry(">=", 40),
            Map.entry("~>", 40),
            Map.entry("and", 30),
            Map.entry("or", 25),
            Map.entry("in", 40),
            Map.entry("&", 50));

    /** How many steps, predicates and operators may follow one another. */
    private static final int LONGEST = 2000;

    private final Words words;
    private int depth;

    private JsonataParser(String text) {
        this.words = new Words(text);
    }

    /** Reads a text that is an expression as a whole, without the braces and percent signs around it. */
    public static ParsedJsonata parse(String text) {
        try {
            Expr expression = new JsonataParser(text).whole();
            Ancestry.of(expression);
            return ParsedJsonata.of(expression);
        } catch (Found found) {
            return ParsedJsonata.of(Foreign.recognised(text, found.fault()));
        }
    }

    private Expr whole() {
        Expr expression = expression(0);
        Token rest = words.peek();
        if (rest.kind() != Kind.END) {
            throw new Found(
                    "S0201",
                    rest.start(),
                    rest.end(),
                    "goes on with " + rest.shown() + " after its end",
                    "join the two parts with an operator, or separate them as (a; b)");
        }
        return expression;
    }

    Expr expression(int power) {
        int before = depth;
        try {
            deeper();
            Expr left = prefix();
            for (int length = 0; power < power(words.peek()); length++) {
                if (length > LONGEST || !".[@#".contains(words.peek().text())) {
                    deeper();
                }
                left = infix(left);
            }
            return left;
        } finally {
            depth = before;
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            Token token = words.peek();
            throw new Found(
                    "U1001",
                    token.start(),
                    token.end(),
                    "is nested more than " + DEEPEST + " levels deep",
                    "split it over several variables or states");
        }
    }

    private static int power(Token token) {
        return token.kind() == Kind.OPERATOR ? POWER.getOrDefault(token.text(), 0) : 0;
    }

    private Expr prefix() {
        Token token = words.peek();
        if (token.kind() == Kind.END) {
            throw new Found(
                    "S0207",
                    token.start(),
                    token.end(),
                    words.atStart() ? "is empty" : "ends where a value should follow",
                    words.atStart() ? "write an expression" : "complete the expression");
        }
        words.takeOperand();
        int start = token.start();
        if (token.kind() != Kind.OPERATOR) {
            return Terminals.of(token);
        }
        return switch (token.text()) {
            case "and", "or", "in" -> Paths.name(token);
            case "*" -> new Expr.Wildcard(start, token.end());
            case "**" -> new Expr.Descendants(start, token.end());
            case "%" -> new Expr.Parent(start, token.end());
            case "-" -> Paths.negate(start, expression(70));
            case "(" -> block(start);
            case "[" -> array(start);
            case "{" -> object(start);
            case "|" -> transform(start);
            default -> throw words.misplaced(token);
        };
    }

    private Expr infix(Expr left) {
        Token operator = words.take();
        int start = operator.start();
        return switch (operator.text()) {
            case "." -> Paths.dot(left, expression(75));
            case "[" -> predicate(left, start);
            case "{" -> Paths.group(left, new Group(start, 0, pairs()), words.lastEnd());
            case "(" -> new Calls(this, words).after(left);
            case "@" -> Paths.focus(left, operator, variable("S0214", operator));
            case "#" -> Paths.index(left, variable("S0214", operator));
            case "^" -> sort(left, start);
            case "?" -> condition(left);
            case ":=" -> bind(left);
            case "~>" -> {
                Expr right = expression(40);
                yield new Expr.Apply(left.start(), right.end(), left, right);
            }
            default -> {
                Expr right = expression(POWER.get(operator.text()));
                yield new Binary(left.start(), right.end(), operator.text(), start, left, right);
            }
        };
    }

    private Expr block(int start) {
        List<Expr> expressions = new ArrayList<>();
        while (!words.peek().is(")")) {
            expressions.add(expression(0));
            if (!words.peek().is(";")) {
                break;
            }
            words.take();
        }
        words.close(")", start);
        return new Block(start, words.lastEnd(), List.copyOf(expressions));
    }

    private Expr array(int start) {
        List<Expr> items = new ArrayList<>();
        if (!words.peek().is("]")) {
            do {
                items.add(item());
            } while (words.takeIf(","));
        }
        words.close("]", start);
        return new ArrayOf(start, words.lastEnd(), List.copyOf(items));
    }

    private Expr item() {
        Expr from = expression(0);
        Token range = words.peek();
        if (!range.is("..")) {
            return from;
        }
        words.take();
        Expr to = expression(0);
        return new Binary(from.start(), to.end(), "..", range.start(), from, to);
    }

    private Expr object(int start) {
        List<Pair> pairs = pairs();
        return new ObjectOf(start, words.lastEnd(), pairs);
    }

    private List<Pair> pairs() {
        int open = words.lastEnd() - 1;
        List<Pair> pairs = new ArrayList<>();
        if (!words.peek().is("}")) {
            do {
                Expr key = expression(0);
                words.expect(":", open);
                pairs.add(new Pair(key, expression(0)));
            } while (words.takeIf(","));
        }
        words.close("}", open);
        return List.copyOf(pairs);
    }

    private Expr predicate(Expr left, int start) {
        if (words.peek().is("]")) {
            words.takeOperand();
            return Paths.keepArray(left, words.lastEnd());
        }
        Expr predicate = expression(0);
        words.close("]", start);
        return Paths.predicate(left, new Expr.Stage.Filter(start, words.lastEnd(), predicate));
    }

    private Variable variable(String code, Token operator) {
        Expr name = expression(80);
        if (name instanceof Variable variable) {
            return variable;
        }
        throw new Found(
                code,
                name.start(),
                name.end(),
                "has something other than a variable after " + operator.text(),
                "write a name that begins with $ after " + operator.text());
    }

    private Expr sort(Expr left, int start) {
        words.expect("(", start);
        int open = words.lastEnd() - 1;
        List<Term> terms = new ArrayList<>();
        do {
            boolean descending = words.peek().is(">");
            if (descending || words.peek().is("<")) {
                words.take();
            }
            terms.add(new Term(expression(0), descending));
        } while (words.takeIf(","));
        words.expect(")", open);
        return Paths.sort(left, new Expr.Sort(start, words.lastEnd(), List.copyOf(terms)));
    }

    private Expr condition(Expr condition) {
        Expr then = expression(0);
        Optional<Expr> otherwise = Optional.empty();
        if (words.takeIf(":")) {
            otherwise = Optional.of(expression(0));
        }
        return new Condition(condition.start(), words.lastEnd(), condition, then, otherwise);
    }

    private Expr bind(Expr left) {
        if (!(left instanceof Variable variable)) {
            throw new Found(
                    "S0212",
                    left.start(),
                    left.end(),
                    "assigns with := to something that is not a variable",
                    "write a name that begins with $ before :=");
        }
        Expr value = expression(9);
        return new Bind(left.start(), value.end(), variable, value);
    }

    private Expr transform(int start) {
        Expr pattern = expression(0);
        words.expect("|", start);
        Expr update = expression(0);
        Optional<Expr> delete = Optional.empty();
        if (words.takeIf(",")) {
            delete = Optional.of(expression(0));
        }
        words.expect("|", start);
        return new Transform(start, words.lastEnd(), pattern, update, delete);
    }
}
