package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import java.util.Arrays;

/**
 * The pattern of {@code StringMatches}: {@code *} stands for any run of characters, {@code \*} for an asterisk and
 * {@code \\} for a backslash. Source: ASL specification, "Choice State".
 */
final class Glob {
    private static final int STAR = -1;

    private final int[] parts;

    private Glob(int[] parts) {
        this.parts = parts;
    }

    static Glob of(String pattern) {
        int[] parts = new int[pattern.length()];
        int count = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\\') {
                at++;
                if (at == pattern.length() || pattern.charAt(at) != '*' && pattern.charAt(at) != '\\') {
                    throw EvaluationFailure.runtime(
                            "The pattern '" + pattern + "' has a backslash before neither '*' nor '\\'");
                }
                parts[count++] = pattern.charAt(at);
            } else {
                parts[count++] = c == '*' ? STAR : c;
            }
        }
        return new Glob(Arrays.copyOf(parts, count));
    }

    /** Greedy from the left: only the last asterisk seen is ever tried again, so no text takes exponential time. */
    boolean matches(String text) {
        int part = 0;
        int at = 0;
        int star = -1;
        int retry = 0;
        while (at < text.length()) {
            if (part < parts.length && parts[part] == STAR) {
                star = part++;
                retry = at;
            } else if (part < parts.length && parts[part] == text.charAt(at)) {
                part++;
                at++;
            } else if (star >= 0) {
                part = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (part < parts.length && parts[part] == STAR) {
            part++;
        }
        return part == parts.length;
    }
}
