package io.github.steplint.maven;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/**
 * Findings in the way of Maven's compiler plugin: {@code [ERROR] path:[line,column] message (rule)}. Help and related
 * places follow on lines of their own.
 */
final class Console {
    private final Log log;
    private final Places places;

    Console(Log log, Places places) {
        this.log = log;
        this.places = places;
    }

    void print(Finding finding) {
        Consumer<String> line = level(finding.severity());
        line.accept(places.of(finding.span()) + " " + finding.message() + " (" + finding.rule() + ")");
        finding.related().forEach(note -> line.accept("  " + places.of(note.span()) + " " + note.message()));
        finding.help().ifPresent(help -> line.accept("  help: " + help));
    }

    private Consumer<String> level(Severity severity) {
        return switch (severity) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTE -> log::info;
        };
    }
}
