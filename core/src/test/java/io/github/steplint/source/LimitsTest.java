package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody vouches for are read in bounded time and space, and each bound is told once. */
class LimitsTest {

    private static Stream<BiFunction<Text, Limits, Tree>> readers() {
        return Stream.of(JsonReader::read, YamlReader::read);
    }

    private static Tree read(BiFunction<Text, Limits, Tree> reader, String text, Limits limits) {
        Text whole = Texts.of(new SourceFile("hostile", text));
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.apply(whole, limits));
    }

    private static void assertLimit(Tree tree, String message) {
        assertThat(tree.problems()).extracting(SyntaxProblem::kind).containsExactly(SyntaxProblem.Kind.LIMIT);
        assertThat(tree.problems().get(0).message()).contains(message);
        assertThat(tree.broken()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void depthIsBounded(BiFunction<Text, Limits, Tree> reader) {
        Tree tree = read(reader, "[".repeat(1_000_000), Limits.DEFAULT);
        assertLimit(tree, "deeper than 200 levels");
        assertThat(tree.problems().get(0).span().start()).isEqualTo(200);
        assertThat(tree.root()).isPresent();
        assertLimit(read(reader, "{\"a\":".repeat(100_000), Limits.DEFAULT), "deeper than 200 levels");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nodesAreBounded(BiFunction<Text, Limits, Tree> reader) {
        String many = "[" + "1, ".repeat(2000) + "1]";
        assertLimit(read(reader, many, new Limits(100_000, 200, 1000)), "more than 1,000 values");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void lengthIsBounded(BiFunction<Text, Limits, Tree> reader) {
        Tree tree = read(reader, "[" + " ".repeat(1000) + "]", new Limits(1000, 200, 1000));
        assertLimit(tree, "more than 1,000 characters");
        assertThat(tree.root()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void timeGrowsWithTheTextAndNoFaster(BiFunction<Text, Limits, Tree> reader) {
        for (String piece : new String[] {
            "[\"a\"b",
            "{\"a\": \"x\n",
            "${",
            "a: {% x\n",
            "{% ",
            "'",
            "\"",
            "\\",
            "/*",
            "x\t",
            "\t\n",
            "- ",
            "? ",
            "&a ",
            "a: *b\n",
            "\n",
            "{{",
            "a: |\n",
            "{\"a\" ",
            "[1 ",
            "“",
            "a: \"\\/\"\n",
            "#{",
            "!x ",
            "k: v\n"
        }) {
            Tree tree = read(reader, piece.repeat(400_000 / piece.length()), Limits.DEFAULT);
            assertThat(tree.problems().stream().filter(it -> it.kind() == SyntaxProblem.Kind.BROKEN))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aliasesThatMultiplyAreCutOff() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }
        assertLimit(
                read(YamlReader::read, laughs.toString(), Limits.DEFAULT), "the aliases of this file repeat more than");
    }

    @Test
    void anAnchorThatHoldsItsAliasIsCutOff() {
        Tree tree = read(YamlReader::read, "a: &a\n  b: *a\n  c: 1\n", Limits.DEFAULT);
        assertLimit(tree, "the alias *a stands within the value of its own anchor");
        assertThat(((Node.Num) Shown.at(tree, "a", "c")).literal()).isEqualTo("1");
    }

    @Test
    void aliasesThatNestAreCutOff() {
        StringBuilder nested = new StringBuilder("a0: &a0 " + "[".repeat(90) + "]".repeat(90) + "\n");
        for (int i = 1; i < 5; i++) {
            nested.append("a" + i + ": &a" + i + " " + "[".repeat(90) + "*a" + (i - 1) + "]".repeat(90) + "\n");
        }
        assertLimit(
                read(YamlReader::read, nested.toString(), Limits.DEFAULT), "with this alias, values are nested deeper");
    }
}
