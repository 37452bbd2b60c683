package io.github.steplint.maven;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Position;
import io.github.steplint.source.Span;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/**
 * Findings in the way of Maven's compiler plugin, {@code [ERROR] path:[line,column] message (rule)}, so that terminals
 * and editors make links of them. Help and related places follow on lines of their own.
 */
final class Console {
    private final Log log;
    private final Path root;
    private final Path here;

    /**
     * @param root the folder that the names of files count from
     * @param here the folder that Maven was started in; paths are shown as seen from it
     */
    Console(Log log, Path root, Path here) {
        this.log = log;
        this.root = root;
        this.here = here;
    }

    void print(Finding finding) {
        Consumer<String> line = level(finding.severity());
        line.accept(place(finding.span()) + " " + finding.message() + " (" + finding.rule() + ")");
        finding.related().forEach(note -> line.accept("  " + place(note.span()) + " " + note.message()));
        finding.help().ifPresent(help -> line.accept("  help: " + help));
    }

    private Consumer<String> level(Severity severity) {
        return switch (severity) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTE -> log::info;
        };
    }

    private String place(Span span) {
        Position from = span.from();
        return path(span.file().path()) + ":[" + from.line() + "," + from.column() + "]";
    }

    private String path(String name) {
        Path file = root.resolve(name).normalize();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
