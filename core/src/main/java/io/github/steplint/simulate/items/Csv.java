package io.github.steplint.simulate.items;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of a text of separated values, read one by one. Quotes work as in RFC 4180; a quote inside a value that did
 * not start with one is a character like any other. A line with nothing in it is no row; one of blanks is.
 */
final class Csv implements Iterator<List<String>> {
    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private int at;

    Csv(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    @Override
    public boolean hasNext() {
        while (at < text.length() && lineEnds()) {
            endLine();
        }
        return at < text.length();
    }

    /** @throws ItemsFailure where a quoted value does not end */
    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<String> row = new ArrayList<>();
        row.add(value());
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            row.add(value());
        }
        endLine();
        return row;
    }

    private String value() {
        if (at == text.length() || text.charAt(at) != QUOTE) {
            return rest();
        }
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (true) {
            int quote = text.indexOf(QUOTE, at);
            if (quote < 0) {
                throw ItemsFailure.reader("The quoted value of the CSV file that starts at character " + (start + 1)
                        + " has no closing quote");
            }
            value.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || text.charAt(at) != QUOTE) {
                return value.append(rest()).toString();
            }
            value.append(QUOTE);
            at++;
        }
    }

    /** Up to the next delimiter or the end of the line. */
    private String rest() {
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && !lineEnds()) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean lineEnds() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void endLine() {
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < text.length()) {
            at++;
        }
    }
}
