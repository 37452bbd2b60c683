package io.github.steplint.report;

import io.github.steplint.lint.Rule;
import io.github.steplint.lint.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report. */
public enum Format {
    TEXT,
    COMPACT,
    JSON,
    SARIF;

    /**
     * What a reporter needs to know besides the result.
     *
     * @param version of Steplint
     * @param rules all rules that may have found something
     * @param theme for people's eyes
     */
    public record Setting(String version, List<Rule> rules, Theme theme) {}

    /** As it is written: {@code text}, {@code sarif}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String text) {
        for (Format format : values()) {
            if (format.text().equals(text)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The least severity that is shown unless the user asks for another: scripts get everything. */
    public Severity least() {
        return this == JSON ? Severity.NOTE : Severity.WARNING;
    }

    public Reporter reporter(Setting setting) {
        return switch (this) {
            case TEXT -> new TextReporter(setting.theme());
            case COMPACT -> new CompactReporter();
            case JSON -> new JsonReporter(setting.version());
            case SARIF -> new SarifReporter(setting.version(), setting.rules());
        };
    }
}
