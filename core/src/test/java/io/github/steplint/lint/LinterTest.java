package io.github.steplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.document.DocumentOptions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.State;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.SyntaxProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinterTest {
    private static final String POLLING = """
            StartAt: Ask
            States:
              Ask:
                Type: Pass
                Next: Rest
              Rest:
                Type: Wait
                Seconds: 5
                Colour: blue
                End: true
            """;

    @Test
    void asksEachRuleAtItsLevelAndSortsByPlace() {
        assertThat(TestRules.lines(TestRules.lint("poll.asl.yaml", POLLING)))
                .containsExactly(
                        "3 warning pass-state: state \"Ask\" is a Pass",
                        "6 error wait-state: state \"Rest\" is a Wait",
                        "6 note wait-state: the same, but less so",
                        "9 error unknown-field: Colour does not exist");
    }

    @Test
    void saysWhereInTheFileAndInWhichState() {
        Finding finding = TestRules.lint("poll.asl.yaml", POLLING).findings().get(3);
        assertThat(finding.pointer()).isEqualTo("/States/Rest/Colour");
        assertThat(finding.state()).contains("Rest");
        assertThat(finding.stateMachine()).isEmpty();
    }

    @Test
    void countsTheMachinesOfATemplateAndNamesThem() {
        FileResult result = TestRules.lint("template.yaml", """
                Resources:
                  Reports:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      DefinitionString: |
                        {"StartAt": "Ask", "States": {"Ask": {"Type": "Pass", "End": true}}}
                  Orders:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      Definition:
                        StartAt: Charge
                        States:
                          Charge: {Type: Pass, End: true}
                """);
        assertThat(result.stateMachines()).isEqualTo(2);
        assertThat(result.findings())
                .extracting(finding -> finding.stateMachine().orElse("-") + " "
                        + finding.span().line() + " " + finding.pointer())
                .containsExactly(
                        "Reports 6 /Resources/Reports/Properties/DefinitionString",
                        "Orders 13 /Resources/Orders/Properties/Definition/States/Charge");
    }

    @Test
    void aBrokenTextIsLeftToTheRulesAboutTheText() {
        FileResult result = TestRules.lint("poll.asl.json", """
                {"StartAt": "Ask", "States": {"Ask": {"Type": "Pass" "End": true}}}
                """);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("broken-text");
    }

    @Test
    void aFileOfAnotherKindIsNotOurs() {
        FileResult result = new Linter(TestRules.all(), Config.DEFAULT)
                .lint(new SourceFile("package.json", "{\"name\": \"reports\"}"), DocumentOptions.DEFAULT);
        assertThat(result.stateMachines()).isZero();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whatShowedWhenTheFileWasLoadedIsNotForgotten() throws IOException {
        byte[] bytes = "{\"StartAt\": \"Ask\", \"States\": {\"Ask\": {\"Type\": \"Succeed\", \"Comment\": \"\u00e4\"}}}"
                .getBytes(StandardCharsets.ISO_8859_1);
        SourceFiles.Loaded loaded = SourceFiles.read(new ByteArrayInputStream(bytes), "ask.asl.json", Limits.DEFAULT);
        assertThat(loaded.problems()).extracting(SyntaxProblem::kind).containsExactly(SyntaxProblem.Kind.INVALID_UTF8);
        FileResult result = new Linter(TestRules.all(), Config.DEFAULT).lint(loaded, DocumentOptions.DEFAULT);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("broken-text");
    }

    @Test
    void aSharedPieceOfYamlIsReportedOnceWithThePlacesThatUseIt() {
        FileResult result = TestRules.lint("poll.asl.yaml", """
                StartAt: Ask
                States:
                  Ask:
                    Type: Parallel
                    End: true
                    Branches:
                      - &shared
                        StartAt: Rest
                        States:
                          Rest: {Type: Pass, End: true}
                      - *shared
                """);
        assertThat(result.findings()).hasSize(1);
        Finding finding = result.findings().get(0);
        assertThat(finding.span().line()).isEqualTo(10);
        assertThat(finding.related())
                .extracting(note -> note.span().line() + " " + note.message())
                .containsExactly("11 used here");
    }

    @Test
    void severitiesFollowTheConfiguration() {
        Config config = Config.DEFAULT.withLevels(Map.of(
                "pass-state",
                Optional.of(Severity.ERROR),
                "wait-state",
                Optional.of(Severity.WARNING),
                "unknown-field",
                Optional.empty()));
        assertThat(TestRules.lines(TestRules.lint("poll.asl.yaml", POLLING, config, TestRules.all())))
                .containsExactly(
                        "3 error pass-state: state \"Ask\" is a Pass",
                        "6 warning wait-state: state \"Rest\" is a Wait",
                        "6 note wait-state: the same, but less so");
    }

    @Test
    void aRuleThatFailsIsNamedAndDoesNotStopTheOthers() {
        FileResult result = TestRules.lint(
                "poll.asl.yaml", POLLING, Config.DEFAULT, List.of(new Failing(), TestRules.PASS, TestRules.UNUSED));
        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsExactly("internal-error", "pass-state", "internal-error");
        Finding failure = result.findings().get(0);
        assertThat(failure.severity()).isEqualTo(Severity.WARNING);
        assertThat(failure.message())
                .startsWith("rule \"failing\" failed here, so what it had to say is missing"
                        + " (IllegalStateException: out of luck at LinterTest.java:");
        assertThat(failure.span().line()).isEqualTo(3);
    }

    private static final class Failing implements StateRule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.error("failing", "0.1", "Fails");
        }

        @Override
        public void check(State state, MachineFacts machine, Report report) {
            throw new IllegalStateException("out of luck");
        }
    }
}
