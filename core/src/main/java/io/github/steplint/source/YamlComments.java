package io.github.steplint.source;

import java.util.ArrayList;
import java.util.List;

/** Finds comments in what lies between the scalars; within scalars a {@code #} is a letter like others. */
final class YamlComments {
    private final Text text;
    private final String chars;
    private final List<Comment> found = new ArrayList<>();
    private int at;

    YamlComments(Text text) {
        this.text = text;
        this.chars = text.chars();
    }

    List<Comment> found() {
        return List.copyOf(found);
    }

    /** A scalar lies there: what comes before is searched, the scalar itself is not. */
    void scalar(int start, int end) {
        upTo(start);
        at = Math.max(at, end);
    }

    void upTo(int end) {
        while (at < end) {
            if (chars.charAt(at) == '#'
                    && (at == 0 || chars.charAt(at - 1) <= ' ' || chars.charAt(at - 1) == '\uFEFF')) {
                int stop = Scan.lineEnd(chars, at);
                found.add(new Comment(
                        text.span(at, stop), chars.substring(at + 1, stop).strip()));
                at = stop;
            } else {
                at++;
            }
        }
    }
}
