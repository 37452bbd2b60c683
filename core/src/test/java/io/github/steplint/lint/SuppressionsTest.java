package io.github.steplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    @Test
    void aCommentSilencesTheNextLine() {
        FileResult result = TestRules.lint("poll.asl.yaml", """
                StartAt: Ask
                States:
                  # steplint-disable-next-line pass-state -- a place for the tests to hook in
                  Ask:
                    Type: Pass
                    Next: Again
                  Again:
                    Type: Pass
                    End: true
                """);
        assertThat(TestRules.lines(result)).containsExactly("7 warning pass-state: state \"Again\" is a Pass");
        assertThat(result.suppressed()).isEqualTo(1);
    }

    @Test
    void commentsAndBlankLinesBetweenDoNotMatter() {
        FileResult result = TestRules.lint("poll.asl.yaml", """
                StartAt: Ask
                States:
                  # steplint-disable-next-line pass-state -- see below
                  # The tests hook in here.

                  Ask: {Type: Pass, End: true}
                """);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aCommentSilencesSeveralRules() {
        FileResult result = TestRules.lint("poll.asl.yaml", """
                StartAt: Ask
                States:
                  # steplint-disable-next-line pass-state, unknown-field -- old
                  Ask: {Type: Pass, Colour: blue, End: true}
                """);
        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).isEqualTo(2);
    }

    @Test
    void aCommentSilencesTheFile() {
        FileResult result = TestRules.lint("poll.asl.yaml", """
                StartAt: Ask
                States:
                  Ask: {Type: Pass, Next: Again}
                  Again: {Type: Pass, End: true}
                # steplint-disable pass-state -- generated
                """);
        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).isEqualTo(2);
    }

    @Test
    void theCommentOfAStateSilencesTheStateAndWhatIsInIt() {
        FileResult result = TestRules.lint("poll.asl.json", """
                {
                  "StartAt": "Each",
                  "States": {
                    "Each": {
                      "Type": "Map",
                      "Comment": "Drawn by hand. steplint-disable pass-state -- placeholders",
                      "Next": "After",
                      "ItemProcessor": {
                        "StartAt": "Inner",
                        "States": {"Inner": {"Type": "Pass", "End": true}}
                      }
                    },
                    "After": {"Type": "Pass", "End": true}
                  }
                }
                """);
        assertThat(TestRules.lines(result)).containsExactly("13 warning pass-state: state \"After\" is a Pass");
    }

    @Test
    void theCommentOfTheMachineSilencesTheMachine() {
        FileResult result = TestRules.lint("template.yaml", """
                Resources:
                  Reports:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      DefinitionString: |
                        {"Comment": "steplint-disable pass-state -- a stub", "StartAt": "Ask",
                         "States": {"Ask": {"Type": "Pass", "End": true}}}
                  Orders:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      Definition: {StartAt: Charge, States: {Charge: {Type: Pass, End: true}}}
                """);
        assertThat(TestRules.lines(result)).containsExactly("11 warning pass-state: state \"Charge\" is a Pass");
    }

    @Test
    void whatSilencesNothingIsSaid() {
        FileResult result = TestRules.lint("poll.asl.yaml", """
                # steplint-disable wait-state -- there was one
                StartAt: Ask
                States:
                  Ask:
                    Type: Succeed
                    Comment: steplint-disable pas-state -- misspelt
                  # steplint-disable-line pass-state
                  # steplint-disable
                """);
        assertThat(TestRules.lines(result))
                .containsExactly(
                        "1 note unused: SILENCES_NOTHING wait-state -",
                        "6 note unused: UNKNOWN_RULE pas-state pass-state",
                        "7 note unused: UNKNOWN_DIRECTIVE steplint-disable-line steplint-disable-next-line",
                        "8 note unused: NO_RULE - -");
    }

    @Test
    void theNameIsUnderlinedWhereItStands() {
        FileResult result = TestRules.lint("poll.asl.json", """
                {"StartAt": "Ask", "States": {"Ask": {"Comment": "\\u00e9 steplint-disable pass-state", "Type": "Succeed"}}}
                """);
        assertThat(result.findings())
                .extracting(finding -> finding.span().text())
                .containsExactly("pass-state");
    }

    @Test
    void ofARuleThatIsOffNobodyCanTell() {
        FileResult result = TestRules.lint(
                "poll.asl.yaml",
                """
                # steplint-disable pass-state -- generated
                StartAt: Ask
                States:
                  Ask: {Type: Succeed}
                """,
                Config.DEFAULT.withLevels(Map.of("pass-state", Optional.empty())),
                TestRules.all());
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aNoteAboutASuppressionCanBeSuppressed() {
        FileResult result = TestRules.lint("poll.asl.yaml", """
                # steplint-disable pass-state, unused -- generated, sometimes with a Pass
                StartAt: Ask
                States:
                  Ask: {Type: Succeed}
                """);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void entriesOfTheConfigurationSilenceByPathRuleMachineAndState() throws ConfigException {
        String machine = """
                StartAt: Ask
                States:
                  Ask: {Type: Pass, Next: Again}
                  Again: {Type: Pass, End: true}
                """;
        Config config = config("""
                ignore:
                  - path: legacy/**
                    rule: pass-state
                    reason: nobody touches these
                  - rule: pass-state
                    state: Again
                  - path: elsewhere/*.yaml
                """);
        FileResult legacy = TestRules.lint("legacy/a/poll.asl.yaml", machine, config, TestRules.all());
        FileResult current = TestRules.lint("current/poll.asl.yaml", machine, config, TestRules.all());
        assertThat(legacy.findings()).isEmpty();
        assertThat(TestRules.lines(current)).containsExactly("3 warning pass-state: state \"Ask\" is a Pass");
        assertThat(current.suppressed()).isEqualTo(1);
        Linter linter = new Linter(TestRules.all(), config);
        FileResult idle = linter.idleIgnores(List.of(legacy, current)).orElseThrow();
        assertThat(TestRules.lines(idle)).containsExactly("7 note unused: IGNORES_NOTHING - -");
        assertThat(idle.file().path()).isEqualTo("steplint.yml");
    }

    private static Config config(String text) throws ConfigException {
        return ConfigReader.read(new SourceFile("steplint.yml", text), "", TestRules.all());
    }
}
