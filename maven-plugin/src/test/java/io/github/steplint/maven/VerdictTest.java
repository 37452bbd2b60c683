package io.github.steplint.maven;

import static io.github.steplint.lint.Severity.ERROR;
import static io.github.steplint.lint.Severity.NOTE;
import static io.github.steplint.lint.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.SourceFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final SourceFile FILE = new SourceFile("workflows/order.asl.json", "{}");

    @Test
    void countsInWords() {
        assertThat(verdict(1, 0).summary()).isEqualTo("no findings in 1 state machine (1 file)");
        assertThat(verdict(2, 0, ERROR, WARNING, WARNING).summary())
                .isEqualTo("1 error and 2 warnings in 2 state machines (1 file)");
        assertThat(verdict(2, 3, NOTE, ERROR, WARNING).summary())
                .isEqualTo("1 error, 1 warning and 1 note in 2 state machines (1 file), 3 suppressed");
    }

    @Test
    void saysWhenThereWasNothingToCheck() {
        assertThat(new Verdict(new LintResult(List.of())).summary()).isEqualTo("no state machines found");
    }

    @Test
    void theFailureSaysHowToGoOn() {
        String text =
                verdict(1, 0, WARNING, ERROR, ERROR).failure(List.of(Path.of("target", "steplint", "steplint.sarif")));

        assertThat(text.lines())
                .containsExactly(
                        "Steplint: 2 errors and 1 warning in 1 state machine (1 file)",
                        "  Report: " + Path.of("target", "steplint", "steplint.sarif"),
                        "  What a rule means: mvn steplint:explain -Dsteplint.rule=error-1",
                        "  What is meant as it is: # steplint-disable-next-line RULE -- why (in YAML),"
                                + " or steplint-disable RULE -- why in the Comment of the state",
                        "  To build all the same: -Dsteplint.failOn=never, or failOn in the pom where it is set there");
    }

    /** A verdict on findings of rules called error-1, warning-0 and so on, in that order. */
    private static Verdict verdict(int machines, int suppressed, Severity... severities) {
        List<Severity> all = Arrays.asList(severities);
        List<Finding> findings = IntStream.range(0, all.size())
                .mapToObj(i -> finding(all.get(i).text() + "-" + i, all.get(i)))
                .collect(Collectors.toList());
        return new Verdict(new LintResult(List.of(new FileResult(FILE, machines, findings, suppressed))));
    }

    private static Finding finding(String rule, Severity severity) {
        return new Finding(
                rule,
                severity,
                FILE.span(0, 1),
                "something is wrong",
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
