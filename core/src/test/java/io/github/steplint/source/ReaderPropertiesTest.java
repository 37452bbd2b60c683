package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of the readers for every text; each property is tried on 2,000 random ones. */
class ReaderPropertiesTest {
    private static final int TRIES = 2000;

    private static Tree read(BiFunction<Text, Limits, Tree> reader, String text) {
        return reader.apply(Texts.of(new SourceFile("random", text)), Limits.DEFAULT);
    }

    @Property(tries = TRIES, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void jsonIsReadAsItWasWritten(@ForAll long seed) {
        Values values = new Values(seed);
        Object value = values.value(4);
        Tree tree = read(JsonReader::read, values.json(value));
        assertThat(tree.problems()).as("seed " + seed).isEmpty();
        assertThat(Shown.value(tree)).isEqualTo(value);
        assertEverySpanReadsAsItsNode(JsonReader::read, tree);
        assertEveryCharacterHasItsPlace(tree);
    }

    @Property(tries = TRIES, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void yamlIsReadAsItWasWritten(@ForAll long seed) {
        Values values = new Values(seed);
        Map<String, Object> value = values.map(4);
        String text = values.yaml(value);
        Tree tree = read(YamlReader::read, text);
        assertThat(tree.problems()).as(text).isEmpty();
        assertThat(tree.root().map(Shown::value).orElse(Map.of())).as(text).isEqualTo(value);
        assertEveryCharacterHasItsPlace(tree);
    }

    @Property(tries = TRIES, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void jsonReadsTheSameAsYaml(@ForAll long seed) {
        Values values = new Values(seed);
        Map<String, Object> value = values.map(4);
        // the comment in front keeps the YAML reader from taking the text for JSON
        Tree tree = read(YamlReader::read, values.jsonForYaml(value));
        assertThat(tree.problems()).as("seed " + seed).isEmpty();
        assertThat(Shown.value(tree)).isEqualTo(value);
        assertEveryCharacterHasItsPlace(tree);
    }

    @Property(tries = TRIES, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void jsonInAStringHasItsPlacesInTheFile(@ForAll long seed) {
        Values values = new Values(seed);
        Map<String, Object> value = values.map(3);
        StringBuilder outer = new StringBuilder("{\"DefinitionString\": ");
        values.quoted(values.json(value), outer);
        Tree tree = read(JsonReader::read, outer.append('}').toString());
        Node.Str string = (Node.Str) Shown.at(tree, "DefinitionString");
        Tree inner = JsonReader.read(string.text(), Limits.DEFAULT);
        assertThat(Shown.value(inner))
                .as(string.value() + " " + inner.problems())
                .isEqualTo(value);
        Shown.each(inner.root().orElseThrow(), node -> {
            Tree once = read(JsonReader::read, '"' + node.span().text() + '"');
            Tree twice = read(JsonReader::read, (String) Shown.value(once));
            assertThat(Shown.value(twice)).isEqualTo(Shown.value(node));
        });
    }

    @Property(tries = TRIES, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void noTextMakesAReaderFail(@ForAll long seed) {
        Values values = new Values(seed);
        assertSound(values.text());
    }

    @Property(tries = TRIES, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void oneSlipMakesNoReaderFail(@ForAll long seed) {
        Values values = new Values(seed);
        Map<String, Object> value = values.map(3);
        assertSound(values.slip(values.json(value)));
        assertSound(values.slip(values.yaml(value)));
    }

    private static void assertSound(String text) {
        assertSound(text, read(JsonReader::read, text));
        assertSound(text, read(YamlReader::read, text));
    }

    private static void assertSound(String text, Tree tree) {
        assertThat(tree.problems().stream().filter(it -> it.kind() == SyntaxProblem.Kind.BROKEN))
                .hasSizeLessThanOrEqualTo(1);
        tree.problems().forEach(problem -> assertInside(text, problem.span()));
        tree.comments().forEach(comment -> assertInside(text, comment.span()));
        tree.root()
                .ifPresent(root -> Shown.each(root, node -> {
                    assertInside(text, node.span());
                    if (node instanceof Node.Str string && string.text().length() > 0) {
                        assertInside(text, string.text().span(0, string.text().length()));
                    }
                }));
    }

    private static void assertInside(String text, Span span) {
        assertThat(span.start()).as(text).isBetween(0, text.length());
        assertThat(span.end()).isBetween(span.start(), text.length());
    }

    private static void assertEverySpanReadsAsItsNode(BiFunction<Text, Limits, Tree> reader, Tree tree) {
        Shown.each(tree.root().orElseThrow(), node -> {
            Tree again = read(reader, node.span().text());
            assertThat(Shown.value(again)).isEqualTo(Shown.value(node));
        });
    }

    /** The place of each character is that character, or an escape that stands for it. */
    private static void assertEveryCharacterHasItsPlace(Tree tree) {
        tree.root()
                .ifPresent(root -> Shown.each(root, node -> {
                    if (node instanceof Node.Str string) {
                        for (int i = 0; i < string.value().length(); i++) {
                            assertThat(written(string.text().span(i, i + 1).text()))
                                    .isEqualTo(string.value().charAt(i));
                        }
                    }
                }));
    }

    private static char written(String place) {
        if (place.length() == 1 || place.equals("''")) {
            return place.charAt(0);
        }
        if (place.equals("\r\n")) {
            return '\n';
        }
        return ((String) Shown.value(read(JsonReader::read, '"' + place + '"'))).charAt(0);
    }
}
