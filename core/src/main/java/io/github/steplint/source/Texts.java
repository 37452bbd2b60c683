package io.github.steplint.source;

import java.util.List;

/** Makes {@link Text}s: a whole file, a part of a text, several texts in a row, a stand-in for what nobody knows. */
public final class Texts {
    private Texts() {}

    /** The whole file, a byte order mark included. */
    public static Text of(SourceFile file) {
        return new Whole(file);
    }

    /** The characters of {@code text} from {@code start} (inclusive) to {@code end} (exclusive). */
    public static Text range(Text text, int start, int end) {
        return start == 0 && end == text.length()
                ? text
                : new Range(text, start, text.chars().substring(start, end));
    }

    /** The texts one after the other, as {@code Fn::Join} puts them together; each character keeps its place. */
    public static Text join(List<Text> parts) {
        return parts.size() == 1 ? parts.get(0) : new Joined(parts);
    }

    /** Characters that stand for something else: each of them was "written" at the whole of {@code span}. */
    public static Text placeholder(Span span, String chars) {
        return new Placeholder(span, chars);
    }

    /** The same text, seen through an alias, merge key or variable. */
    public static Text seenThrough(Text text, Span via) {
        return new Seen(text, via);
    }

    /** From the first character of {@code first} to the last of {@code last}, if they stand in that order in one file. */
    static Span cover(Span first, Span last) {
        if (first.file() != last.file() || last.end() < first.start()) {
            return first;
        }
        Span whole = first.file().span(first.start(), last.end());
        return first.via().map(whole::seenThrough).orElse(whole);
    }

    private record Whole(SourceFile file) implements Text {
        @Override
        public String chars() {
            return file.text();
        }

        @Override
        public Span span(int start, int end) {
            return file.span(start, end);
        }
    }

    private record Range(Text text, int start, String chars) implements Text {
        @Override
        public Span span(int from, int to) {
            return text.span(start + from, start + to);
        }
    }

    private record Placeholder(Span span, String chars) implements Text {
        @Override
        public Span span(int start, int end) {
            return span;
        }
    }

    private record Seen(Text text, Span via) implements Text {
        @Override
        public String chars() {
            return text.chars();
        }

        @Override
        public Span span(int start, int end) {
            return text.span(start, end).seenThrough(via);
        }
    }

    private static final class Joined implements Text {
        private final Text[] parts;
        private final int[] starts;
        private final String chars;

        Joined(List<Text> texts) {
            parts = texts.toArray(Text[]::new);
            starts = new int[parts.length];
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                starts[i] = all.length();
                all.append(parts[i].chars());
            }
            chars = all.toString();
        }

        @Override
        public String chars() {
            return chars;
        }

        @Override
        public Span span(int start, int end) {
            if (parts.length == 0) {
                throw new IllegalStateException("a text joined of nothing has no place");
            }
            int first = partAt(start);
            int last = end > start ? partAt(end - 1) : first;
            if (first == last) {
                return parts[first].span(start - starts[first], end - starts[first]);
            }
            Span from = parts[first].span(start - starts[first], parts[first].length());
            return cover(from, parts[last].span(0, end - starts[last]));
        }

        /** The last part that begins at or before {@code index}, so that empty parts never hold a character. */
        private int partAt(int index) {
            int low = 0;
            int high = parts.length - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (starts[middle] <= index) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }
}
