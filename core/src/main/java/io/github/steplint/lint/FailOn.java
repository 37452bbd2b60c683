package io.github.steplint.lint;

import java.util.Locale;
import java.util.Optional;

/** From which severity on a finding makes the run fail. */
public enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** As it is written: {@code error}, {@code warning}, {@code note}, {@code never}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FailOn> of(String text) {
        for (FailOn value : values()) {
            if (value.text().equals(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Whether the run fails with that result. */
    public boolean reached(LintResult result) {
        return this != NEVER && result.reaches(Severity.valueOf(name()));
    }
}
