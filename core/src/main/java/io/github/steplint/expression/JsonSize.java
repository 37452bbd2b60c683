package io.github.steplint.expression;

import tools.jackson.databind.JsonNode;

/**
 * How many bytes a value has as compact JSON in UTF-8. Values share their parts, so that a small definition can make one
 * whose text does not fit into memory: counting stops as soon as a bound is passed, and nothing is written.
 */
public final class JsonSize {
    private final long most;
    private long bytes;

    private JsonSize(long most) {
        this.most = most;
    }

    /** Whether the value has more bytes than that. */
    public static boolean exceeds(JsonNode value, long most) {
        return upTo(value, most) > most;
    }

    /** The number of bytes; some number above the bound where it is passed. */
    public static long upTo(JsonNode value, long most) {
        JsonSize size = new JsonSize(most);
        size.count(value);
        return size.bytes;
    }

    private void count(JsonNode value) {
        if (bytes > most) {
            return;
        } else if (value.isString()) {
            text(value.asString());
        } else if (value.isArray()) {
            bytes += Math.max(2, value.size() + 1L);
            for (int i = 0; i < value.size() && bytes <= most; i++) {
                count(value.get(i));
            }
        } else if (value.isObject()) {
            bytes += Math.max(2, 2L * value.size() + 1);
            value.properties().forEach(member -> {
                if (bytes <= most) {
                    text(member.getKey());
                    count(member.getValue());
                }
            });
        } else {
            bytes += value.isNull() ? "null".length() : value.asString().length();
        }
    }

    private void text(String text) {
        bytes += text.length() + 2L;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // A surrogate pair has four bytes; each half counts as two.
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            } else if (c == '"' || c == '\\') {
                bytes++;
            } else if (c < ' ') {
                bytes += "\b\t\n\f\r".indexOf(c) >= 0 ? 1 : 5;
            }
        }
    }
}
