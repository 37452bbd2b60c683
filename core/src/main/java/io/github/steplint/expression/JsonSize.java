package io.github.steplint.expression;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How many bytes a value has as compact JSON in UTF-8. Values share their parts, so that a small definition can make one
 * whose text does not fit into memory: counting stops as soon as a bound is passed, and nothing is written.
 */
public final class JsonSize {
    /** How deep a value may be nested; Jackson writes none that is deeper than 500. */
    private static final int DEEPEST = 400;

    private final long most;
    private long bytes;
    private int depth;
    private boolean deep;

    private JsonSize(long most) {
        this.most = most;
    }

    /** Whether the value has more bytes than that. */
    public static boolean exceeds(JsonNode value, long most) {
        return upTo(value, most) > most;
    }

    /** The number of bytes; some number above the bound where it is passed, or where the value is nested too deep. */
    public static long upTo(JsonNode value, long most) {
        JsonSize size = new JsonSize(most);
        size.count(value);
        return size.bytes;
    }

    /** Whether it is the nesting for which a value exceeds the bound. */
    public static boolean tooDeep(JsonNode value, long most) {
        JsonSize size = new JsonSize(most);
        size.count(value);
        return size.deep;
    }

    private void count(JsonNode value) {
        if (value.isString()) {
            text(value.asString());
        } else if (value.isContainer()) {
            depth++;
            deep |= depth > DEEPEST;
            bytes = deep ? most + 1 : bytes + value.size();
            inside(value);
            depth--;
        } else {
            bytes += value.isNull() ? "null".length() : value.asString().length();
        }
    }

    /** Two brackets, a comma fewer than there are items, and a colon for each name. */
    private void inside(JsonNode value) {
        bytes += value.isEmpty() ? 2 : 1;
        if (value.isArray()) {
            for (int i = 0; i < value.size() && bytes <= most; i++) {
                count(value.get(i));
            }
            return;
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (bytes > most) {
                return;
            }
            bytes++;
            text(member.getKey());
            count(member.getValue());
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
