package io.github.steplint.expression.jsonata;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns documents into values, values into documents, and values into text. */
final class Json {
    /** What a node of a result costs: it is larger than what the other steps make. */
    private static final int NODE = 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static Object value(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        } else if (node.isNumber()) {
            return node.doubleValue();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        } else if (node.isArray()) {
            Seq seq = new Seq();
            node.forEach(item -> seq.add(value(item)));
            return seq;
        } else if (node.isObject()) {
            return new DocumentObject((ObjectNode) node);
        }
        return node.isMissingNode() ? null : Null.NULL;
    }

    /** Says that a value is a function or holds one. */
    private static final class NoDocument extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoDocument() {
            super("a function", null, false, false);
        }
    }

    /** A value as a document, unless it is a function or holds one. */
    static Optional<JsonNode> node(Object value, Meter meter) {
        try {
            return Optional.of(node(value, meter, 0));
        } catch (NoDocument function) {
            return Optional.empty();
        }
    }

    private static JsonNode node(Object value, Meter meter, int depth) {
        Values.check(depth);
        meter.tick(NODE);
        if (value instanceof Seq seq) {
            ArrayNode array = NODES.arrayNode();
            seq.forEach(item -> array.add(node(item, meter, depth + 1)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, item) -> {
                if (item != null) {
                    object.set((String) key, node(item, meter, depth + 1));
                }
            });
            return object;
        } else if (value instanceof String text) {
            return NODES.stringNode(text);
        } else if (value instanceof Double number) {
            return number(number);
        } else if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        }
        if (value instanceof Func) {
            throw new NoDocument();
        }
        return NODES.nullNode();
    }

    private static JsonNode number(double number) {
        if (!Numbers.isNumber(number)) {
            return NODES.nullNode();
        }
        if (number != Math.rint(number) || Math.abs(number) >= 1L << 53) {
            return NODES.numberNode(number);
        }
        long whole = (long) number;
        return whole == (int) whole ? NODES.numberNode((int) whole) : NODES.numberNode(whole);
    }

    /** A value as {@code $string} writes it; two blanks for each level where it is to be pretty. */
    static String text(Object value, boolean pretty, Meter meter) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Func) {
            return "";
        }
        if (value instanceof Double number && (number.isInfinite() || number.isNaN())) {
            throw new JsonataError("D3001", "Attempting to invoke string function on Infinity or NaN");
        }
        StringBuilder out = new StringBuilder();
        write(value instanceof Seq seq && seq.outer ? seq.get(0) : value, pretty, meter, 0, out);
        return meter.made(out.toString());
    }

    private static void write(Object value, boolean pretty, Meter meter, int depth, StringBuilder out) {
        Values.check(depth);
        meter.tick();
        meter.length(out.length());
        if (value instanceof Seq seq) {
            array(seq, pretty, meter, depth, out);
        } else if (value instanceof Map<?, ?> map) {
            object(map, pretty, meter, depth, out);
        } else if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof Double number) {
            out.append(Numbers.isNumber(number) ? Numbers.text(number) : "null");
        } else if (value instanceof Boolean) {
            out.append(value);
        } else {
            out.append(value instanceof Func ? "\"\"" : "null");
        }
    }

    private static void array(Seq seq, boolean pretty, Meter meter, int depth, StringBuilder out) {
        String separator = "[";
        for (Object item : seq) {
            out.append(separator).append(line(pretty, depth + 1));
            write(item, pretty, meter, depth + 1, out);
            separator = ",";
        }
        out.append(seq.isEmpty() ? "[" : line(pretty, depth)).append(']');
    }

    private static void object(Map<?, ?> map, boolean pretty, Meter meter, int depth, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getValue() != null) {
                out.append(separator).append(line(pretty, depth + 1));
                quote((String) entry.getKey(), out);
                out.append(pretty ? ": " : ":");
                write(entry.getValue(), pretty, meter, depth + 1, out);
                separator = ",";
            }
        }
        out.append(separator.equals("{") ? "{" : line(pretty, depth)).append('}');
    }

    private static String line(boolean pretty, int depth) {
        return pretty ? "\n" + "  ".repeat(depth) : "";
    }

    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int known = "\"\\\b\f\n\r\t".indexOf(c);
            if (known >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(known));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
