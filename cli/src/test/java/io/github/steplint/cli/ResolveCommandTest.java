package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveCommandTest {
    private static final String SERVICE = """
            service: library
            provider:
              name: aws
              stage: ${opt:stage, 'dev'}
            plugins: [serverless-step-functions]
            custom:
              reminder: ${env:REMINDER, 'none'} after ${param:days, 14} days
              texts: ${file(texts.yml):${sls:stage}}
            stepFunctions:
              stateMachines:
                loan:
                  name: ${self:service}-${self:provider.stage}-loan
                  definition: ${file(loan.asl.json)}
            """;

    private static final String LOAN = """
            {"StartAt": "Lend", "States": {"Lend": {"Type": "Pass", "Next": "Remind"}}}
            """;

    @TempDir
    Path folder;

    @Test
    void theConfigurationIsShownAsTheFrameworkWouldSeeIt() throws IOException {
        Outcome outcome = call().run("resolve", "serverless.yml");
        assertThat(outcome).isEqualTo(new Outcome(0, """
                        service: library
                        provider:
                          name: aws
                          stage: dev
                          region: us-east-1
                          versionFunctions: true
                        plugins:
                          - serverless-step-functions
                        custom:
                          reminder: none after 14 days
                          texts: please return
                        stepFunctions:
                          stateMachines:
                            loan:
                              name: library-dev-loan
                              definition:
                                StartAt: Lend
                                States:
                                  Lend:
                                    Type: Pass
                                    Next: Remind
                        """, ""));
    }

    @Test
    void theCallSaysWhatTheFrameworkWouldGet() throws IOException {
        Outcome outcome = call().file("loan.env", "REMINDER='a card'\n")
                .run("resolve", "serverless.yml", "--stage", "prod", "--param", "days=30", "--env-file", "loan.env");
        assertThat(outcome.out())
                .contains("reminder: a card after 30 days", "texts: return now", "name: library-prod-loan");
    }

    @Test
    void theEnvironmentIsReadOnlyWhereTheCallSaysSo() throws IOException {
        Call call = call().environment("REMINDER", "a letter");
        assertThat(call.run("resolve", "serverless.yml").out()).contains("reminder: none");
        assertThat(call.run("resolve", "serverless.yml", "--env").out()).contains("reminder: a letter");
    }

    @Test
    void whatTheFrameworkRefusesIsTold() throws IOException {
        Outcome outcome = call().run("resolve", "serverless.yml", "--stage", "test", "--format", "json");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("\"texts\": \"${file(texts.yml):${sls:stage}}\"");
        assertThat(outcome.err()).isEqualTo("""
                serverless.yml:8:10: error: cannot resolve variable at "custom.texts": Value not found at "file" source
                  file "texts.yml" has no "test"
                  help: it has dev, prod
                """);
    }

    @Test
    void findingsPointToTheFileThatIsEdited() throws IOException {
        Outcome outcome = call().run("lint", "--format", "compact", "serverless.yml");
        assertThat(outcome.out())
                .startsWith("loan.asl.json:1:65: error: state \"Lend\" goes on to \"Remind\", which does not exist");
    }

    @Test
    void aFileThatIsBroughtInIsNotToldTwice() throws IOException {
        Outcome outcome = call().run("lint", "--format", "compact");
        assertThat(outcome.out().lines()).hasSize(1);
    }

    @Test
    void whatIsSuppressedInAFileThatIsBroughtInStaysSo() throws IOException {
        Outcome outcome = call().file("serverless.yml", SERVICE.replace("loan.asl.json", "loan.yml"))
                .file("loan.yml", """
                        StartAt: Lend
                        States:
                          Lend:
                            Type: Pass
                            # steplint-disable-next-line missing-target -- the reminder is written next week
                            Next: Remind
                        """)
                .run("lint", "serverless.yml");
        assertThat(outcome.out()).isEqualTo("no problems in 1 file (1 state machine), 1 suppressed\n");
    }

    @Test
    void aBrokenFileIsToldWhereItBreaks() throws IOException {
        Outcome outcome =
                call().file("loan.asl.json", "{\"StartAt\": ").run("lint", "--format", "compact", "serverless.yml");
        assertThat(outcome.out()).startsWith("loan.asl.json:1:").hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void anEditorsTextFindsTheFilesBesideIt() throws IOException {
        Outcome outcome = call().standardInput(SERVICE)
                .run("lint", "--format", "compact", "--stdin-filename", "serverless.yml", "-");
        assertThat(outcome.out()).startsWith("loan.asl.json:1:65");
    }

    @Test
    void whatTheConfigurationLeavesOutStaysOut() throws IOException {
        Outcome outcome =
                call().file("steplint.yml", "exclude: ['*.asl.json']\n").run("lint", "--format", "compact");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void filesOutsideTheProjectAreNotRead() throws IOException {
        Outcome outcome = call().file("services/serverless.yml", """
                        service: library
                        custom: ${file(../texts.yml)}
                        """)
                .file("services/.git/HEAD", "")
                .run("resolve", "services/serverless.yml");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("custom: \"${file(../texts.yml)}\"");
        assertThat(outcome.err()).contains("lies outside the project and is not read");
    }

    @Test
    void aWrongCallIsTold() throws IOException {
        assertThat(call().run("resolve", "texts.yml").status()).isEqualTo(2);
        assertThat(call().run("resolve", "nowhere.yml"))
                .isEqualTo(new Outcome(2, "", "steplint: no such file: nowhere.yml\n"));
        assertThat(call().run("lint", "--param", "days"))
                .isEqualTo(new Outcome(2, "", "steplint: --param takes KEY=VALUE, not \"days\"\n"));
    }

    private Call call() throws IOException {
        return new Call(folder)
                .file("serverless.yml", SERVICE)
                .file("loan.asl.json", LOAN)
                .file("texts.yml", "dev: please return\nprod: return now\n");
    }
}
