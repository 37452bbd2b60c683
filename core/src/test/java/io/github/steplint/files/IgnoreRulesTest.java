package io.github.steplint.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRulesTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        // a name matches at any depth
        "orders.json, orders.json, true",
        "orders.json, a/b/orders.json, true",
        "orders.json, a/orders.json.bak, false",
        "*.json, a/b/c.json, true",
        "*.json, a/b/c.yaml, false",
        "cdk.out, cdk.out, true",
        // a slash at the beginning or in the middle ties it to the folder
        "/orders.json, orders.json, true",
        "/orders.json, a/orders.json, false",
        "a/*.json, a/b.json, true",
        "a/*.json, x/a/b.json, false",
        "a/*.json, a/b/c.json, false",
        // two stars cross folders
        "**/b.json, b.json, true",
        "**/b.json, x/y/b.json, true",
        "a/**/b.json, a/b.json, true",
        "a/**/b.json, a/x/y/b.json, true",
        "a/**/b.json, c/a/b.json, false",
        "a/**, a/x/y.json, true",
        "a/**, a, false",
        // one character, sets, quoting
        "a?.json, ab.json, true",
        "a?.json, a.json, false",
        "a[0-9].json, a7.json, true",
        "a[!0-9].json, a7.json, false",
        "a[^0-9].json, ab.json, true",
        "a[].json, a].json, false",
        "a[]].json, a].json, true",
        "'\\#a.json', '#a.json', true",
        "'\\!a.json', '!a.json', true",
        "'a\\*.json', 'a*.json', true",
        "'a\\*.json', 'ab.json', false",
        "a[.json, a[.json, true",
        // comments, blanks
        "'# *.json', a.json, false",
        "'*.json   ', a.json, true",
        "'   ', a.json, false",
        "/, a.json, false"
    })
    void aPatternMatchesAsGitDoes(String pattern, String path, boolean ignored) {
        assertThat(IgnoreRules.parse(pattern).ignores(path, false).orElse(false))
                .isEqualTo(ignored);
    }

    @Test
    void aSlashAtTheEndMeansFoldersOnly() {
        IgnoreRules rules = IgnoreRules.parse("out/\n");
        assertThat(rules.ignores("a/out", true)).contains(true);
        assertThat(rules.ignores("a/out", false)).isEmpty();
    }

    @Test
    void theLastPatternThatMatchesDecides() {
        IgnoreRules rules = IgnoreRules.parse("*.json\r\n!keep.json\r\n/a/keep.json\r\n");
        assertThat(rules.ignores("other.json", false)).contains(true);
        assertThat(rules.ignores("b/keep.json", false)).contains(false);
        assertThat(rules.ignores("a/keep.json", false)).contains(true);
        assertThat(rules.ignores("a.yaml", false)).isEqualTo(Optional.empty());
    }

    @Test
    void manyStarsTakeNoLongTime() {
        String pattern = "a*".repeat(40) + "b";
        assertThat(IgnoreRules.parse(pattern).ignores("a".repeat(200), false)).isEmpty();
    }
}
