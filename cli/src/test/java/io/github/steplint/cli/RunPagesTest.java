package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dry-run in the documentation prints what stands below it, to the letter; {@code -Dpages.update=true} rewrites it. */
class RunPagesTest {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\nsteplint (run [^`]*?)\\n```\\n\\n```text\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/running.md"})
    void theOutputIsWhatTheCommandPrints(String page) throws IOException {
        String text = Files.readString(TOP.resolve(page));
        Matcher example = EXAMPLE.matcher(text);
        StringBuilder updated = new StringBuilder();
        int end = 0;
        while (example.find()) {
            String[] call = example.group(1).replace("\\\n", " ").trim().split("\\s+(?=[^']*(?:'[^']*'[^']*)*$)");
            for (int i = 0; i < call.length; i++) {
                call[i] = call[i].replace("'", "");
            }
            updated.append(text, end, example.start(2))
                    .append(new Call(TOP).run(call).out());
            end = example.end(2);
        }
        assertThat(end).isPositive();
        updated.append(text.substring(end));
        if (Boolean.getBoolean("pages.update")) {
            Files.writeString(TOP.resolve(page), updated);
        } else {
            assertThat(text).isEqualTo(updated.toString());
        }
    }
}
