package io.github.steplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "poll.json, poll.json, true",
        "poll.json, a/b/poll.json, true",
        "poll.json, poll.jsonc, false",
        "a/poll.json, a/poll.json, true",
        "a/poll.json, b/a/poll.json, false",
        "./a/poll.json, a/poll.json, true",
        "/a/poll.json, a/poll.json, true",
        "*.json, a/poll.json, true",
        "a/*.json, a/poll.json, true",
        "a/*.json, a/b/poll.json, false",
        "a/**/*.json, a/poll.json, true",
        "a/**/*.json, a/b/c/poll.json, true",
        "**/poll.json, poll.json, true",
        "legacy/**, legacy/a/b.json, true",
        "legacy, legacy/a/b.json, true",
        "legacy, x/legacy/b.json, true",
        "legacy/, legacy/b.json, true",
        "a/legacy, a/legacy/b.json, true",
        "legacy, legacy2/b.json, false",
        "poll?.json, poll1.json, true",
        "poll?.json, poll/.json, false",
        "a+b (c).json, a+b (c).json, true"
    })
    void matches(String pattern, String path, boolean expected) {
        assertThat(Glob.of(pattern).matches(path)).isEqualTo(expected);
    }
}
