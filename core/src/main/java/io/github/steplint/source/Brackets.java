package io.github.steplint.source;

import java.util.Arrays;

/** The objects and arrays that are open at a place, innermost last. */
final class Brackets {
    private int[] opened = new int[32];
    private int depth;

    void open(int offset, boolean object) {
        if (depth == opened.length) {
            opened = Arrays.copyOf(opened, depth * 2);
        }
        opened[depth++] = object ? offset : ~offset;
    }

    void close() {
        depth = Math.max(0, depth - 1);
    }

    int depth() {
        return depth;
    }

    boolean inObject() {
        return depth > 0 && opened[depth - 1] >= 0;
    }

    /** Where the innermost was opened. */
    int innermost() {
        int offset = opened[depth - 1];
        return offset >= 0 ? offset : ~offset;
    }
}
