package io.github.steplint.simulate;

import tools.jackson.databind.JsonNode;

/**
 * The inputs and outputs of a history as texts. What one state hands on is what the next one takes, so the last few are
 * kept: the same value is written once.
 */
final class Texts {
    private static final int KEPT = 8;

    private final JsonNode[] values = new JsonNode[KEPT];
    private final String[] texts = new String[KEPT];
    private int next;
    private long characters;

    String of(JsonNode value) {
        for (int i = 0; i < KEPT; i++) {
            if (values[i] == value) {
                return texts[i];
            }
        }
        String text = value.toString();
        characters += text.length();
        values[next] = value;
        texts[next] = text;
        next = (next + 1) % KEPT;
        return text;
    }

    /** How many there are in all that was written. */
    long characters() {
        return characters;
    }
}
