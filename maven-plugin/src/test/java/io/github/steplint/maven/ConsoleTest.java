package io.github.steplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Finding.Note;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private static final SourceFile FILE = new SourceFile("shop/order.asl.json", "{\n  \"StartAt\": \"Pay\"\n}\n");
    private final Path root = Path.of("work").toAbsolutePath();

    @Test
    void writesTheLinesOfACompiler() {
        assertThat(printed(Severity.ERROR, root.resolve("shop")))
                .containsExactly(
                        "ERROR order.asl.json:[2,14] state \"Pay\" does not exist (start-at-exists)",
                        "ERROR   order.asl.json:[1,1] the states are here",
                        "ERROR   help: did you mean \"Paid\"?");
    }

    @Test
    void usesTheLevelOfTheSeverity() {
        assertThat(printed(Severity.WARNING, root)).allMatch(line -> line.startsWith("WARN "));
        assertThat(printed(Severity.NOTE, root)).allMatch(line -> line.startsWith("INFO "));
    }

    @Test
    void showsPathsAsSeenFromWhereMavenRuns() {
        assertThat(printed(Severity.ERROR, root).get(0))
                .startsWith("ERROR shop" + File.separator + "order.asl.json:[2,");
        assertThat(printed(Severity.ERROR, root.resolve("other")).get(0))
                .startsWith("ERROR " + root.resolve("shop").resolve("order.asl.json") + ":[2,");
    }

    private List<String> printed(Severity severity, Path here) {
        List<String> lines = new ArrayList<>();
        new Console(new Lines(lines), new Places(root, here))
                .print(new Finding(
                        "start-at-exists",
                        severity,
                        FILE.span(15, 20),
                        "state \"Pay\" does not exist",
                        Optional.of("did you mean \"Paid\"?"),
                        List.of(new Note(FILE.span(0, 1), "the states are here")),
                        List.of(),
                        "/StartAt",
                        Optional.empty(),
                        Optional.empty()));
        return lines;
    }

    /** Keeps what is logged. */
    private static final class Lines extends SystemStreamLog {
        private final List<String> lines;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void error(CharSequence content) {
            lines.add("ERROR " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("WARN " + content);
        }

        @Override
        public void info(CharSequence content) {
            lines.add("INFO " + content);
        }
    }
}
