package io.github.steplint.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A hash for each line of a text that stays the same while lines are added or removed elsewhere: it is taken over the
 * hundred characters from the line's start, blanks left out, and numbered where it repeats. It is the hash that GitHub
 * itself computes for uploads that bring none ({@code primaryLocationLineHash}), so that findings keep their identity
 * whoever computes it.
 */
final class LineHashes {
    private static final int BLOCK = 100;
    private static final long FACTOR = 37;
    private static final int END = 0xFFFF;

    private final int[] window = new int[BLOCK];
    private final int[] pending = new int[BLOCK];
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, String> hashes = new HashMap<>();
    private final long oldest = power();
    private long hash;
    private int index;
    private int line;

    private LineHashes() {}

    /** The hashes of a text's lines, which count from 1. */
    static Map<Integer, String> of(String text) {
        LineHashes hashes = new LineHashes();
        hashes.read(text);
        return hashes.hashes;
    }

    private void read(String text) {
        boolean lineStart = true;
        boolean afterReturn = false;
        for (int i = 0; i <= text.length(); i++) {
            int c = i < text.length() ? text.charAt(i) : END;
            if (c == ' ' || c == '\t' || afterReturn && c == '\n') {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            c = afterReturn ? '\n' : c;
            finishPending();
            if (lineStart) {
                pending[index] = ++line;
            }
            lineStart = c == '\n';
            push(c);
        }
        for (int i = 0; i < BLOCK; i++) {
            finishPending();
            push(0);
        }
    }

    /** The line that began a block ago has its hash now. */
    private void finishPending() {
        if (pending[index] > 0) {
            String value = Long.toUnsignedString(hash, 16);
            hashes.put(pending[index], value + ":" + counts.merge(value, 1, Integer::sum));
            pending[index] = 0;
        }
    }

    private void push(int c) {
        hash = FACTOR * hash + c - oldest * window[index];
        window[index] = c;
        index = (index + 1) % BLOCK;
    }

    private static long power() {
        long[] factors = new long[BLOCK];
        Arrays.fill(factors, FACTOR);
        return Arrays.stream(factors).reduce(1, (a, b) -> a * b);
    }
}
