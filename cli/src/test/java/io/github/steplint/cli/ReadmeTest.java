package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broken file on the first screen of the README gives the report that stands below it, to the letter. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```yaml\\n(StartAt.*?)```(.*?)```text\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theReportIsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(README);
        Matcher example = EXAMPLE.matcher(readme);
        assertThat(example.find()).isTrue();
        String report = new Call(folder)
                .file("report.asl.yaml", example.group(1))
                .run("lint")
                .out();
        if (Boolean.getBoolean("pages.update")) {
            Files.writeString(
                    README, readme.substring(0, example.start(3)) + report + readme.substring(example.end(3)));
        } else {
            assertThat(example.group(3)).isEqualTo(report);
        }
    }
}
