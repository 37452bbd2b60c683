package io.github.steplint.document.variables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DotenvTest {

    @Test
    void linesAreReadAsTheLibraryReadsThem() {
        String text = """
                # who reminds
                HOOK=https://hooks.example.com/remind # by post
                export DAYS = 14
                EMPTY=
                SINGLE='a # b \\n'
                DOUBLE="two\\nlines"
                LONG="first
                second"
                AGAIN: yes
                nonsense
                """;
        assertThat(Dotenv.parse(text, Map.of()))
                .containsExactly(
                        Map.entry("HOOK", "https://hooks.example.com/remind"),
                        Map.entry("DAYS", "14"),
                        Map.entry("EMPTY", ""),
                        Map.entry("SINGLE", "a # b \\n"),
                        Map.entry("DOUBLE", "two\nlines"),
                        Map.entry("LONG", "first\nsecond"),
                        Map.entry("AGAIN", "yes"));
    }

    @Test
    void valuesReferToOthersAndToWhatIsSetBefore() {
        assertThat(Dotenv.parse("A=1\nB=${A}-$HOME-${NOPE:-none}\nC=\\$A\n", Map.of("HOME", "/home/kim")))
                .containsEntry("B", "1-/home/kim-none")
                .containsEntry("C", "$A");
    }

    @Test
    void whatIsSetBeforeCountsMore() {
        assertThat(Dotenv.parse("STAGE=dev", Map.of("STAGE", "prod"))).containsEntry("STAGE", "prod");
    }
}
