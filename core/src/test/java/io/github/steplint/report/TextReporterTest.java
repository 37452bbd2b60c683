package io.github.steplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReporterTest {
    private static final Reporter PLAIN = new TextReporter(Theme.PLAIN);

    @Test
    void showsTheCodeTheRelatedPlacesTheWayAndTheHelp() {
        assertThat(Sample.write(PLAIN, Sample.result())).isEqualTo("""
                note[slow]: this takes long
                 --> reports/poll.asl.json:5:15
                  |
                5 |       "Type": "Task",
                  |               ^^^^^^
                  = path: 2:14 begins here
                  = path: 4:5 goes on here

                error[target]: state "Poll" goes on to "Dnoe", which does not exist
                 --> reports/poll.asl.json:6:15
                  |
                6 |       "Next": "Dnoe"
                  |               ^^^^^^
                7 |     },
                8 |     "Done": {
                  |     ------ a state of that kind
                  = help: did you mean "Done"?

                1 error, 1 note in 2 files (2 state machines), 2 suppressed
                """);
    }

    @Test
    void countsWhatIsNotShown() {
        assertThat(Sample.write(PLAIN, Sample.result().atLeast(Severity.ERROR))).endsWith("""
                1 error in 2 files (2 state machines), 2 suppressed
                1 note not shown; add --min-severity note to see it
                """);
    }

    @Test
    void saysThatNothingIsWrong() {
        FileResult clean = new FileResult(new SourceFile("clean.asl.json", "{}"), 1, List.of(), 0);
        assertThat(Sample.write(PLAIN, new LintResult(List.of(clean))))
                .isEqualTo("no problems in 1 file (1 state machine)\n");
    }

    @Test
    void coloursStandOutAndEndBeforeTheLineDoes() {
        String text = Sample.write(
                new TextReporter(Theme.ANSI), Sample.single(Sample.span(Sample.POLL, "\"Dnoe\""), "no such state"));
        assertThat(text.replace("\u001B", "~")).isEqualTo("""
                ~[1;31merror[target]~[0m~[1m: no such state~[0m
                 ~[1;34m--> ~[0mreports/poll.asl.json:6:15
                 ~[1;34m |~[0m
                ~[1;34m6 |~[0m       "Next": "Dnoe"
                 ~[1;34m |~[0m               ~[1;31m^^^^^^~[0m

                ~[1;31m1 error~[0m in 1 file (1 state machine)
                """);
    }

    @Test
    void marksStandBelowTabsWideAndCombiningCharacters() {
        SourceFile file = new SourceFile(
                "wide.json", "{\n\t\"\u5831\u544A\uD83D\uDE00\": \"e\u0301x\",\t\"Next\": \"\u5831\"}\n");
        assertThat(Sample.write(PLAIN, Sample.single(Sample.span(file, "\"\u5831\""), "wide")))
                .startsWith("""
                error[target]: wide
                 --> wide.json:2:24
                  |
                2 |     "\u5831\u544A\uD83D\uDE00": "e\u0301x", "Next": "\u5831"}
                  |                             ^^^^
                """);
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        SourceFile file = new SourceFile("long.json", "x".repeat(200) + "HERE" + "y".repeat(200));
        assertThat(Sample.write(PLAIN, Sample.single(Sample.span(file, "HERE"), "far")))
                .startsWith("""
                error[target]: far
                 --> long.json:1:201
                  |
                1 | ...%sHERE%s...
                  |    %s^^^^
                """.formatted("x".repeat(30), "y".repeat(86), " ".repeat(30)));
    }

    @Test
    void aPlaceOfManyLinesIsMarkedOnItsFirst() {
        assertThat(Sample.write(PLAIN, Sample.single(Sample.span(Sample.POLL, "\"Poll\": {\n      \"Type\""), "many")))
                .contains("""
                        4 |     "Poll": {
                          |     ^^^^^^^^^
                        """);
    }

    @Test
    void relatedPlacesFarAwayAndInOtherFilesAreShown() {
        SourceFile other = new SourceFile("other.yaml", "one: 1\ntwo: 2\n");
        assertThat(Sample.write(
                        PLAIN,
                        Sample.single(
                                Sample.span(Sample.POLL, "\"StartAt\""),
                                "here",
                                new Finding.Note(Sample.span(Sample.POLL, "\"Succeed\""), "there"),
                                new Finding.Note(Sample.span(other, "two"), "and there"))))
                .startsWith("""
                        error[target]: here
                         --> reports/poll.asl.json:2:3
                          |
                        2 |   "StartAt": "Poll",
                          |   ^^^^^^^^^
                        ...
                        9 |       "Type": "Succeed"
                          |               --------- there
                         ::: other.yaml:2:1
                          |
                        2 | two: 2
                          | --- and there
                        """);
    }

    @Test
    void whatANameHoldsCannotMoveTheCursor() {
        SourceFile file = new SourceFile("odd\u001B.json", "\u001B[31mred\u202E\n");
        assertThat(Sample.write(PLAIN, Sample.single(Sample.span(file, "red"), "state \"a\nb\u001B[0m\"")))
                .startsWith("""
                        error[target]: state "a\\nb\\u001b[0m"
                         --> odd\\u001b.json:1:6
                          |
                        1 | \uFFFD[31mred\uFFFD
                          |      ^^^
                        """);
    }

    @Test
    void theEndOfTheFileCanBeMarked() {
        SourceFile file = new SourceFile("short.json", "{\n");
        assertThat(Sample.write(PLAIN, Sample.single(file.span(2, 2), "ends"))).startsWith("""
                error[target]: ends
                 --> short.json:2:1
                  |
                2 |
                  | ^
                """);
    }
}
