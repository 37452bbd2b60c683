package io.github.steplint.report;

import io.github.steplint.lint.Severity;

/** How parts of a report stand out. */
public interface Theme {

    /** No colours, for files and pipes. */
    Theme PLAIN = (code, text) -> text;

    /** Colours of a terminal. */
    Theme ANSI = (code, text) -> text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";

    /** The text in the style of an SGR code. */
    String styled(String code, String text);

    default String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> styled("1;31", text);
            case WARNING -> styled("1;33", text);
            case NOTE -> styled("1;36", text);
        };
    }

    default String strong(String text) {
        return styled("1", text);
    }

    /** What frames a piece of code: line numbers, bars, arrows. */
    default String frame(String text) {
        return styled("1;34", text);
    }

    /** A place that matters besides the main one. */
    default String related(String text) {
        return styled("1;34", text);
    }
}
