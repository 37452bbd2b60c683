package io.github.steplint.maven;

import io.github.steplint.lint.FailOn;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.MachineType;
import java.util.Locale;
import java.util.Optional;

/** Parameters that take one of a few words. A wrong word says which are right. */
final class Choices {

    private Choices() {}

    static Optional<FailOn> failOn(String text) {
        return given(text)
                .map(word -> FailOn.of(word).orElseThrow(() -> wrong("failOn", word, "error, warning, note or never")));
    }

    static Optional<Severity> minSeverity(String text) {
        return given(text)
                .map(word -> Severity.of(word).orElseThrow(() -> wrong("minSeverity", word, "error, warning or note")));
    }

    static MachineType type(String text) {
        return switch (text.trim().toUpperCase(Locale.ROOT)) {
            case "STANDARD" -> MachineType.STANDARD;
            case "EXPRESS" -> MachineType.EXPRESS;
            default -> throw wrong("type", text, "STANDARD or EXPRESS");
        };
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::trim).filter(word -> !word.isEmpty());
    }

    private static Misconfiguration wrong(String what, String is, String takes) {
        return new Misconfiguration(what + " is \"" + is + "\"; it takes " + takes);
    }
}
