package io.github.steplint.source;

import java.util.Arrays;

/**
 * The value of a string with its escapes, folds and indentation undone. Where each character was written is worked
 * out only when somebody asks; most strings stand in the file as they are, and then there is nothing to work out.
 */
final class Quoted implements Text {

    /** Undoes what a way of writing strings does. */
    interface Decoder {
        /**
         * The value of {@code chars} from {@code start} to {@code end}, with the place of each character.
         *
         * @param value what the library that read the string says its value is
         */
        Decoded decode(String chars, int start, int end, String value);
    }

    private final Text outer;
    private final int start;
    private final int end;
    private final Decoder decoder;
    private final String value;
    private Decoded decoded;
    private boolean exact;

    /**
     * @param outer the text in which the string is written
     * @param start of what is between the quotes, or of the block's header
     * @param end after it
     * @param decoder for the way it is written
     * @param value the string's value
     */
    Quoted(Text outer, int start, int end, Decoder decoder, String value) {
        this.outer = outer;
        this.start = start;
        this.end = end;
        this.decoder = decoder;
        this.value = value;
    }

    @Override
    public String chars() {
        return value;
    }

    @Override
    public Span span(int from, int to) {
        if (value.length() == end - start) {
            return outer.span(start + from, start + to);
        }
        if (decoded == null) {
            decoded = decoder.decode(outer.chars(), start, end, value);
            exact = decoded.value().equals(value);
        }
        if (!exact) {
            return outer.span(start, end);
        }
        if (to <= from) {
            int place = from < value.length() ? decoded.starts()[from] : from > 0 ? decoded.ends()[from - 1] : start;
            return outer.span(place, place);
        }
        return outer.span(decoded.starts()[from], decoded.ends()[to - 1]);
    }

    /** A value under construction, with the place of each of its characters. */
    static final class Decoded {
        private final StringBuilder value = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        void add(char c, int start, int end) {
            int length = value.length();
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            starts[length] = start;
            ends[length] = end;
            value.append(c);
        }

        String value() {
            return value.toString();
        }

        int[] starts() {
            return starts;
        }

        int[] ends() {
            return ends;
        }
    }
}
