package io.github.steplint.expression.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Random expressions read back as they are printed, and random text harms nobody. */
class JsonataRoundTripTest {
    private static final int EXPRESSIONS = 20_000;
    private static final int TEXTS = 60_000;
    private static final List<String> NAMES = List.of("$", "$$", "$a", "$states", "id", "`order id`", "*", "**", "and");
    private static final List<String> LITERALS =
            List.of("1", "-2.5", "1e-3", "'it is'", "\"\\u00e9\\n\"", "true", "null", "/a(b|c)*/im", "-0");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "%", "&", "=", "!=", "<", "<=", ">", ">=", "and", "or", "in", "~>", "?", ":=");
    private static final List<String> PIECES = List.of(
            "$",
            "$$",
            "$a",
            "a",
            ".",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            ":",
            ",",
            ";",
            "?",
            "|",
            "^",
            "@",
            "#",
            "%",
            "*",
            "**",
            "/",
            "..",
            ":=",
            "~>",
            "=",
            "!",
            "&",
            "<",
            ">",
            "'",
            "\"",
            "`",
            "1",
            "-",
            " and ",
            " in ",
            "function($a)",
            "<n:n>",
            "$map",
            "$sum",
            "$reduce",
            "/a*/",
            "\\",
            "/*",
            "*/",
            "é",
            " ",
            "\u0000");

    private final Random random = new Random(20261121);

    @Test
    void whatIsPrintedReadsBackAsTheSameTree() {
        int read = 0;
        for (int run = 0; run < EXPRESSIONS; run++) {
            String text = expression(4);
            Optional<Expr> tree = JsonataParser.parse(text).expression();
            if (tree.isPresent()) {
                read++;
                String printed = Printer.print(tree.get());
                ParsedJsonata again = JsonataParser.parse(printed);
                assertThat(again.fault()).as("%s printed as %s", text, printed).isEmpty();
                assertThat(shape(again.expression().orElseThrow()))
                        .as("%s printed as %s", text, printed)
                        .isEqualTo(shape(tree.get()));
            }
        }
        assertThat(read).isGreaterThan(EXPRESSIONS / 3);
    }

    @Test
    void randomTextNeitherHangsNorThrows() {
        JsonNode input = JsonMapper.builder().build().readTree("{\"a\":[1,{\"a\":\"x\"},null],\"id\":\"7\"}");
        Limits limits = new Limits(20_000, 200, 1_000, 10_000, Duration.ofSeconds(1));
        JsonataEvaluator.Environment environment =
                new JsonataEvaluator.Environment(limits, Instant.EPOCH, 1, false, Optional.of(input));
        int evaluated = 0;
        for (int run = 0; run < TEXTS; run++) {
            String text = run % 2 == 0 ? pieces() : damaged(expression(3));
            Optional<Expr> tree = JsonataParser.parse(text).expression();
            if (tree.isPresent()) {
                evaluated++;
                assertThat(JsonataInspector.inspect(tree.get(), java.util.Set.of()))
                        .isNotNull();
                assertThat(JsonataEvaluator.evaluate(tree.get(), Map.of("a", input), environment))
                        .as(text)
                        .isNotNull();
            }
        }
        assertThat(evaluated).isGreaterThan(TEXTS / 50);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        for (int count = 1 + random.nextInt(12); count > 0; count--) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    /** An expression with one character lost, doubled or replaced. */
    private String damaged(String text) {
        int at = random.nextInt(text.length());
        String rest = text.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + rest;
            case 1 -> text.substring(0, at) + any(PIECES) + rest;
            default -> text.substring(0, at) + any(PIECES) + text.substring(at);
        };
    }

    private String expression(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? any(NAMES) : any(LITERALS);
        }
        String one = expression(depth - 1);
        String two = expression(random.nextInt(depth));
        return switch (random.nextInt(16)) {
            case 0, 1 -> one + " " + any(OPERATORS) + " " + two;
            case 2, 3, 4 -> one + "." + any(NAMES);
            case 5 -> one + "[" + two + "]";
            case 6 -> one + any(List.of("[]", "#$i", "@$f", ".%", "[0]", "^(>id, a)"));
            case 7 -> one + "{" + two + ": " + expression(random.nextInt(depth)) + "}";
            case 8 -> "(" + one + "; " + two + ")";
            case 9 -> "[" + one + ", " + two + " .. 3]";
            case 10 -> "{'k': " + one + ", `n`: " + two + "}";
            case 11 -> one + " ? " + two + " : 3";
            case 12 -> any(List.of("$sum", "$map", "$string", "$f", "(" + one + ")")) + "(" + two + ", ?)";
            case 13 -> "function($x, $y)<x-n?:x>{" + one + "}";
            case 14 -> "|" + one + "|" + two + ", 'k'|";
            default -> "-" + one;
        };
    }

    /** A tree without its places. */
    private static String shape(Object node) {
        if (node instanceof Optional<?> optional) {
            return optional.map(JsonataRoundTripTest::shape).orElse("-");
        }
        if (node instanceof List<?> list) {
            return list.stream().map(JsonataRoundTripTest::shape).toList().toString();
        }
        if (!(node instanceof Record)) {
            return String.valueOf(node);
        }
        StringBuilder out = new StringBuilder(node.getClass().getSimpleName()).append('(');
        for (RecordComponent part : node.getClass().getRecordComponents()) {
            if (!List.of("start", "end", "operatorStart").contains(part.getName())) {
                out.append(shape(value(node, part))).append(' ');
            }
        }
        return out.append(')').toString();
    }

    private static Object value(Object node, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
