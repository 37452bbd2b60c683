package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.steplint.expression.payload.EvaluationFailure;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GlobTest {

    @Test
    void anAsteriskStandsForAnyRun() {
        assertThat(matches("log-*.txt", "log-.txt")).isTrue();
        assertThat(matches("log-*.txt", "log-2030.txt.txt")).isTrue();
        assertThat(matches("log-*.txt", "log-2030.csv")).isFalse();
        assertThat(matches("*", "")).isTrue();
        assertThat(matches("", "a")).isFalse();
    }

    @Test
    void nothingElseIsSpecial() {
        assertThat(matches("a.c", "abc")).isFalse();
        assertThat(matches("a?[b]", "a?[b]")).isTrue();
    }

    @Test
    void aBackslashTakesTheMeaningOfAnAsteriskAndOfItself() {
        assertThat(matches("5 \\* 3", "5 * 3")).isTrue();
        assertThat(matches("5 \\* 3", "5 and 3")).isFalse();
        assertThat(matches("C:\\\\*", "C:\\orders")).isTrue();
    }

    @Test
    void aBackslashBeforeAnythingElseFails() {
        assertThatThrownBy(() -> matches("a\\d", "a1")).isInstanceOf(EvaluationFailure.class);
        assertThatThrownBy(() -> matches("a\\", "a")).isInstanceOf(EvaluationFailure.class);
    }

    @Test
    void manyAsterisksTakeNoExponentialTime() {
        String pattern = "*a".repeat(200) + "b";
        boolean matched = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> matches(pattern, "a".repeat(20_000)));
        assertThat(matched).isFalse();
    }

    @Property
    void itMatchesWhatTheSameRegularExpressionMatches(
            @ForAll("patterns") String pattern, @ForAll("texts") String text) {
        String regex = pattern.chars()
                .mapToObj(c -> c == '*' ? ".*" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        assertThat(matches(pattern, text)).isEqualTo(text.matches(regex));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab*").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab").ofMaxLength(10);
    }

    private static boolean matches(String pattern, String text) {
        return Glob.of(pattern).matches(text);
    }
}
