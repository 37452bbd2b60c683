package io.github.steplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LineHashesTest {

    /** What GitHub's own upload computes for an empty file. */
    @Test
    void anEmptyTextHasOneLine() {
        assertThat(LineHashes.of("")).isEqualTo(Map.of(1, "c129715d7a2bc9a3:1"));
    }

    @Test
    void blanksAndTheKindOfLineBreakDoNotMatter() {
        Map<Integer, String> hashes = LineHashes.of("{\n  \"StartAt\": \"Poll\"\n}\n");
        assertThat(hashes).hasSize(4);
        assertThat(LineHashes.of("{\r\n\t\"StartAt\":\"Poll\"\r\n}\r\n")).isEqualTo(hashes);
    }

    @Test
    void linesFarAboveDoNotMatter() {
        String tail = "Next: Done\n" + "# a comment to fill the block with characters\n".repeat(4);
        assertThat(LineHashes.of("StartAt: Poll\n" + tail).get(2))
                .isEqualTo(LineHashes.of(tail).get(1));
    }

    @Test
    void equalLinesAreNumbered() {
        String block = "x".repeat(120) + "\n";
        Map<Integer, String> hashes = LineHashes.of(block + block);
        String first = hashes.get(1);
        assertThat(first).endsWith(":1");
        assertThat(hashes.get(2)).isEqualTo(first.substring(0, first.length() - 1) + "2");
    }
}
