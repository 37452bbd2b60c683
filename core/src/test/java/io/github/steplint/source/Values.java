package io.github.steplint.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random values, and random ways to write them as JSON and as YAML. */
final class Values {
    private static final String[] LETTERS = {
        "a", "B", "é", "😀", " ", "$", "{", "}", "\"", "\\", "/", "\n", "\t", "#", ":", ",", "'", "-", "0", "\u2028",
        "\u0001", "[", "]", "&", "*", "%", "!", "|", ">", "~", "<<", "{%", "${X}", "\r", "\u00A0", "null", "  ", "\n\n"
    };

    private final Random random;
    private boolean forYaml;

    Values(long seed) {
        random = new Random(seed);
    }

    /** Null, booleans, numbers, strings, and lists and maps of them. */
    Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> random.nextBoolean() ? null : random.nextBoolean();
            case 1 -> number();
            case 2, 3 -> string();
            case 4 -> list(depth);
            default -> map(depth);
        };
    }

    Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            map.put(string(), value(depth - 1));
        }
        return map;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(depth - 1));
        }
        return list;
    }

    private BigDecimal number() {
        BigDecimal number = new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(9) - 3);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    String string() {
        StringBuilder string = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            string.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return string.toString();
    }

    /** Any text at all, much of it like JSON or YAML. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(random.nextInt(9) == 0 ? (char) random.nextInt(0x10000) : "");
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
            text.append(random.nextInt(4) == 0 ? "\n  " : "");
        }
        return text.toString();
    }

    /** One character more, less or other than in the text. */
    String slip(String text) {
        int at = random.nextInt(text.length() + 1);
        int next = Math.min(text.length(), at + random.nextInt(2));
        String other = random.nextBoolean() ? "" : LETTERS[random.nextInt(LETTERS.length)];
        return text.substring(0, at) + other + text.substring(next);
    }

    String json(Object value) {
        StringBuilder text = new StringBuilder();
        json(value, text);
        return text.toString();
    }

    /** The same for YAML, which does not allow every blank everywhere. */
    String jsonForYaml(Object value) {
        forYaml = true;
        String text = "# as YAML\n" + json(value).strip();
        forYaml = false;
        return text;
    }

    private void json(Object value, StringBuilder text) {
        blank(text, true);
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(separator);
                blank(text, true);
                quoted((String) entry.getKey(), text);
                blank(text, !forYaml);
                text.append(':');
                json(entry.getValue(), text);
                separator = ",";
            }
            text.append(map.isEmpty() ? "{" : "");
            blank(text, true);
            text.append('}');
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object item : list) {
                text.append(separator);
                json(item, text);
                separator = ",";
            }
            text.append(list.isEmpty() ? "[" : "").append(']');
        } else if (value instanceof String string) {
            quoted(string, text);
        } else {
            text.append(value instanceof BigDecimal number ? number(number) : String.valueOf(value));
        }
        blank(text, true);
    }

    private String number(BigDecimal number) {
        return random.nextBoolean()
                ? number.toPlainString()
                : number.toString().replace("E", random.nextBoolean() ? "e" : "E");
    }

    private void blank(StringBuilder text, boolean lines) {
        String[] blanks = forYaml
                ? new String[] {" ", "\t", "  ", "\n ", "\r\n\t", "\n \t"}
                : new String[] {" ", "\t", "  ", "\n", "\r\n", "\r"};
        while (random.nextInt(4) == 0) {
            text.append(blanks[random.nextInt(lines ? blanks.length : 3)]);
        }
    }

    /** A string in double quotes, as JSON and YAML both read it. */
    void quoted(String string, StringBuilder text) {
        text.append('"');
        string.codePoints().forEach(c -> {
            int simple = "\"\\\b\f\n\r\t/".indexOf(c);
            boolean must = c < ' ' || c == '"' || c == '\\';
            if (simple >= 0 && (must || random.nextInt(4) == 0) && random.nextInt(3) > 0) {
                text.append('\\').append("\"\\bfnrt/".charAt(simple));
            } else if (must || random.nextInt(12) == 0) {
                String form = random.nextBoolean() ? "\\u%04x" : "\\u%04X";
                Character.toString(c).chars().forEach(unit -> text.append(String.format(form, unit)));
            } else {
                text.appendCodePoint(c);
            }
        });
        text.append('"');
    }

    /** Block style outside, flow style here and there inside, strings in all five styles. */
    String yaml(Map<String, Object> map) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "# begins\n---\n" : "");
        block(map, 0, text);
        String done = text.toString();
        return random.nextInt(4) == 0 ? done.replace("\n", "\r\n") : done;
    }

    private void block(Object value, int indent, StringBuilder text) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && (indent == 0 || random.nextInt(4) > 0)) {
            text.append(indent == 0 ? "" : "\n");
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(" ".repeat(indent));
                flowString((String) entry.getKey(), text);
                text.append(": ");
                block(entry.getValue(), indent + 1 + random.nextInt(3), text);
            }
        } else if (value instanceof List<?> list && !list.isEmpty() && indent > 0 && random.nextInt(4) > 0) {
            text.append('\n');
            for (Object item : list) {
                text.append(" ".repeat(indent)).append("- ");
                block(item, indent + 2, text);
            }
        } else if (value instanceof String string) {
            blockString(string, indent, text);
            text.append(random.nextInt(4) == 0 && !text.toString().endsWith("\n") ? " # said" : "");
            text.append(text.toString().endsWith("\n") ? "" : "\n");
        } else {
            text.append(new Values(random.nextLong()).json(value).replaceAll("[\r\n\t]", " "))
                    .append("\n");
        }
    }

    private void blockString(String string, int indent, StringBuilder text) {
        boolean literal = indent > 0 && string.matches("[^\\s\\u0001\\u2028][^\\r\\u0001\\u2028]*");
        if (!literal || random.nextInt(3) == 0) {
            flowString(string, text);
            return;
        }
        boolean ends = string.endsWith("\n");
        text.append(ends ? "|+" : "|-").append(random.nextBoolean() ? " # as it stands\n" : "\n");
        for (String line : (ends ? string.substring(0, string.length() - 1) : string).split("\n", -1)) {
            text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
        }
    }

    private void flowString(String string, StringBuilder text) {
        if (string.matches("[aBé😀][aBé😀]*") && random.nextInt(3) > 0) {
            text.append(string);
        } else if (string.matches("[^\\s\\u0001\\u2028]*") && random.nextBoolean()) {
            text.append('\'').append(string.replace("'", "''")).append('\'');
        } else {
            quoted(string, text);
        }
    }
}
