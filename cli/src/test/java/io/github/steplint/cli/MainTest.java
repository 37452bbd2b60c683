package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import io.github.steplint.lint.RuleSets;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    Path folder;

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version").out()).matches("steplint \\S+\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "lint --help", "run --help", "names -h", "rules -h", "explain -h", "completion -h"})
    void helpIsForStandardOutput(String call) {
        Outcome outcome = run(call.split(" "));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Usage: steplint");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void rulesAreListedWithWhatTheyFind() {
        assertThat(run("rules").out())
                .hasLineCount(RuleSets.load().size())
                .containsPattern("(?m)^missing-target +error +flow +[A-Z]");
        assertThat(run("rules", "--format", "json").out())
                .contains("\"id\": \"missing-target\"", "\"group\": \"flow\"", "\"since\": \"0.1\"");
    }

    @Test
    void aPageIsMarkdownUnlessAPersonReadsIt() {
        assertThat(run("explain", "missing-target").out())
                .startsWith("# missing-target\n")
                .contains("```json");
        String shown =
                new Call(folder).onTerminal().run("explain", "missing-target").out();
        assertThat(shown).startsWith("\u001B[1mmissing-target\u001B[0m\n").doesNotContain("```");
        assertThat(new Call(folder)
                        .onTerminal()
                        .run("explain", "missing-target", "--no-color")
                        .out())
                .startsWith("missing-target\n")
                .doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsCommandsOptionsAndRules(String shell) {
        assertThat(run("completion", shell).out()).contains("lint", "--min-severity", "missing-target");
    }

    @Test
    void theRehearsalRunsToItsEnd() throws IOException {
        Rehearsal.main(new String[0]);
    }

    private Outcome run(String... call) {
        return new Call(folder).run(call);
    }
}
