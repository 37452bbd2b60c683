package io.github.steplint.cli;

import static io.github.steplint.cli.Call.FAULTY;
import static io.github.steplint.cli.Call.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String FAULT =
            "a.asl.json:4:68: error: state \"Book\" goes on to \"Pay\", which does not exist in the state machine"
                    + " [missing-target]\n";

    @TempDir
    Path folder;

    @Test
    void soundDefinitionsExitWithZero() throws IOException {
        Outcome outcome = call().file("a.asl.json", SOUND).run("lint");
        assertThat(outcome).isEqualTo(new Outcome(0, "no problems in 1 file (1 state machine)\n", ""));
    }

    @Test
    void findingsExitWithOne() throws IOException {
        Outcome outcome = call().file("a.asl.json", FAULTY).run("lint", "--format", "compact");
        assertThat(outcome).isEqualTo(new Outcome(1, FAULT, ""));
    }

    @Test
    void theUserSaysWhatFailsARun() throws IOException {
        call().file("a.asl.json", FAULTY);
        assertThat(call().run("lint", "--fail-on", "never").status()).isZero();
        assertThat(call().run("lint", "--rule", "missing-target=off").status()).isZero();
        assertThat(call().run("lint", "--rule", "missing-target=warning").status())
                .isZero();
        assertThat(call().run("lint", "--rule", "missing-target=note", "--fail-on", "note")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotShownStillCountsForTheExitStatus() throws IOException {
        Outcome outcome = call().file("a.asl.json", FAULTY)
                .run("lint", "--rule", "missing-target=note", "--fail-on", "note", "--format", "compact");
        assertThat(outcome)
                .isEqualTo(new Outcome(1, "", "steplint: 1 note not shown; add --min-severity note to see it\n"));
    }

    @Test
    void jsonShowsNotesUnasked() throws IOException {
        call().file("a.asl.json", FAULTY);
        String[] asked = {"lint", "--rule", "missing-target=note", "--format", "json"};
        assertThat(call().run(asked).out()).contains("\"severity\": \"note\"", "\"note\": 1");
    }

    @Test
    void foldersAreWalkedAsGitWould() throws IOException {
        call().file("b/.gitignore", "made.json\n")
                .file("b/made.json", FAULTY)
                .file("node_modules/x/a.json", FAULTY)
                .file("b/written.json", FAULTY)
                .file("b/package.json", "{\"name\": \"tickets\"}");
        assertThat(call().run("lint", "--format", "compact").out())
                .startsWith("b/written.json:4:68: error:")
                .hasLineCount(1);
        assertThat(call().run("lint", "--format", "compact", "b/made.json").out())
                .startsWith("b/made.json:4:68: error:");
    }

    @Test
    void verboseSaysWhatWasReadAndWhatWasNot() throws IOException {
        String told = call().file("a.asl.json", SOUND)
                .file("dist/b.asl.json", SOUND)
                .file("package.json", "{}")
                .run("lint", "-v")
                .err();
        assertThat(told)
                .contains(
                        "skipped dist: folders of this name are left out\n",
                        "skipped package.json: holds no state machine\n",
                        "read a.asl.json: 1 state machine, 0 findings\n")
                .containsPattern("lint took \\d+ ms\n");
    }

    @Test
    void anEmptyFolderIsSaidToBeSo() {
        assertThat(call().run("lint").err()).isEqualTo("steplint: no state machine found in the current folder\n");
        assertThat(call().run("lint", "-q").err()).isEmpty();
        assertThat(call().run("lint", "-").err()).isEqualTo("steplint: no state machine found in standard input\n");
    }

    @Test
    void standardInputHasTheNameThatItIsGiven() {
        Call call = call().standardInput(FAULTY);
        assertThat(call.run("lint", "-", "--stdin-filename", "a.asl.json", "--format", "compact"))
                .isEqualTo(new Outcome(1, FAULT, ""));
        assertThat(call.run("lint", "-", "--format", "compact").out()).startsWith("-:4:68: error:");
    }

    @Test
    void aReportGoesToItsFile() throws IOException {
        call().file("a.asl.json", FAULTY);
        Outcome outcome = call().run("lint", "--report", "compact=out/deep/a.txt", "--report", "sarif=a.sarif");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(folder.resolve("out/deep/a.txt")).hasContent(FAULT.strip());
        assertThat(folder.resolve("a.sarif")).content().contains("\"ruleId\": \"missing-target\"");
        try (Stream<Path> files = Files.list(folder.resolve("out/deep"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void theNearestConfigurationCounts() throws IOException {
        call().file("steplint.yml", "rules:\n  missing-target: off\nexclude: [old]\n")
                .file("services/a.asl.json", FAULTY)
                .file("services/old/b.asl.json", "{");
        Path services = folder.resolve("services");
        assertThat(new Call(services).run("lint").status()).isZero();
        call().file("strict.yml", "rules:\n  missing-target: error\n");
        assertThat(new Call(services).run("lint", "--config", "../strict.yml").status())
                .isEqualTo(1);
    }

    @Test
    void aWorkflowTypeIsGivenToBareDefinitions() throws IOException {
        call().file("a.asl.json", """
                {
                  "StartAt": "Print",
                  "States": {
                    "Print": {
                      "Type": "Task",
                      "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                      "Parameters": { "QueueUrl": "https://queue", "MessageBody.$": "$$.Task.Token" },
                      "TimeoutSeconds": 60,
                      "End": true
                    }
                  }
                }
                """);
        assertThat(call().run("lint").status()).isZero();
        assertThat(call().run("lint", "--type", "EXPRESS").status()).isEqualTo(1);
    }

    @Test
    void colourIsForTerminals() throws IOException {
        call().file("a.asl.json", FAULTY);
        assertThat(call().run("lint").out()).doesNotContain("\u001B");
        assertThat(call().onTerminal().run("lint").out()).contains("\u001B[1;31m");
        assertThat(call().onTerminal().run("lint", "--no-color").out()).doesNotContain("\u001B");
        assertThat(call().onTerminal().environment("NO_COLOR", "1").run("lint").out())
                .doesNotContain("\u001B");
        assertThat(call().onTerminal().environment("TERM", "dumb").run("lint").out())
                .doesNotContain("\u001B");
    }

    @Test
    void aReaderWhoLeavesDoesNotChangeTheVerdict() throws IOException {
        call().file("a.asl.json", FAULTY);
        Writer closed = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), closed, err, false, false, folder, Map.of());
        assertThat(Main.run(terminal, "lint")).isEqualTo(1);
        assertThat(err).hasToString("");
    }

    private Call call() {
        return new Call(folder);
    }
}
