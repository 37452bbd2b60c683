package io.github.steplint.expression;

import java.util.function.IntConsumer;

/**
 * A text that counts how often it is read, so that a regular expression that backtracks without end can be stopped:
 * each character it looks at goes through here.
 */
public final class CountedText implements CharSequence {
    private final CharSequence text;
    private final IntConsumer counter;

    /** @param counter told of each character that is read; it stops the reading by throwing */
    public CountedText(CharSequence text, IntConsumer counter) {
        this.text = text;
        this.counter = counter;
    }

    /** A text that throws {@link ReadTooOften} at the first read beyond {@code most}. */
    public static CountedText limited(CharSequence text, long most) {
        long[] left = {most};
        return new CountedText(text, read -> {
            left[0] -= read;
            if (left[0] < 0) {
                throw new ReadTooOften();
            }
        });
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        counter.accept(1);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.subSequence(start, end), counter);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Says that a regular expression read its text more often than it may. */
    public static final class ReadTooOften extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReadTooOften() {
            super("the regular expression takes too many steps", null, false, false);
        }
    }
}
