package io.github.steplint.lint;

import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, the least first. */
public enum Severity {
    /** Advice. */
    NOTE,
    /** Some execution can fail, never end, or do other than what was meant. */
    WARNING,
    /** AWS rejects the definition, or every execution that gets there fails. */
    ERROR;

    /** As it is written in reports and configuration: {@code error}, {@code warning}, {@code note}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String text) {
        for (Severity severity : values()) {
            if (severity.text().equals(text)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
