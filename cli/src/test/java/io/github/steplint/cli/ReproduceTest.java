package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproduceTest {
    private static final String LOST = """
            {
              "StartAt": "Each order",
              "States": {
                "Each order": {
                  "Type": "Map",
                  "ItemsPath": "$.orders",
                  "ItemProcessor": { "StartAt": "Keep", "States": { "Keep": { "Type": "Pass", "End": true } } },
                  "Next": "Paid?"
                },
                "Paid?": {
                  "Type": "Choice",
                  "Choices": [ { "Variable": "$.paid", "BooleanEquals": true, "Next": "Done" } ],
                  "Default": "Done"
                },
                "Done": { "Type": "Succeed" }
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theCommandThatTheFindingShowsFailsThere() throws IOException {
        Call.Outcome lint = new Call(folder).file("orders.asl.json", LOST).run("lint", "--reproduce", "out");
        assertThat(lint.status()).isEqualTo(1);
        assertThat(lint.err()).contains("1 reproduction written to out");
        String command = lint.out()
                .lines()
                .filter(line -> line.contains("steplint run "))
                .findFirst()
                .orElseThrow();
        String[] words = command.substring(command.indexOf("run ")).strip().split(" ");
        Call.Outcome run = new Call(folder).run(words);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("Paid?", "$.paid");
    }

    @Test
    void withoutErrorsAboutDataNothingIsWritten() throws IOException {
        Call.Outcome lint = new Call(folder).file("a.asl.json", Call.FAULTY).run("lint", "--reproduce", "out");
        assertThat(lint.err()).contains("0 reproductions written to out");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
