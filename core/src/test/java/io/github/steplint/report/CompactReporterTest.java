package io.github.steplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactReporterTest {

    @Test
    void oneLineAFinding() {
        assertThat(Sample.write(new CompactReporter(), Sample.result())).isEqualTo("""
                reports/poll.asl.json:5:15: note: this takes long [slow]
                reports/poll.asl.json:6:15: error: state "Poll" goes on to "Dnoe", which does not exist [target]
                """);
    }

    @Test
    void aLineBreakInANameDoesNotBreakTheLine() {
        assertThat(Sample.write(
                        new CompactReporter(),
                        Sample.single(Sample.span(Sample.POLL, "\"Poll\""), "state \"a\r\nb\" is odd")))
                .isEqualTo("reports/poll.asl.json:2:14: error: state \"a\\r\\nb\" is odd [target]\n");
    }
}
