package io.github.steplint.document.variables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VariableProperties {
    private static final List<String> PIECES = List.of(
            "${",
            "}",
            "$",
            "\\",
            "self:",
            "opt:",
            "file(",
            "a.yml",
            ")",
            ":",
            ",",
            " ",
            "'",
            "\"",
            "x",
            "custom.",
            "a",
            "b",
            "7",
            "${self:custom.a}",
            "${sls:stage}",
            "${AWS::Region}",
            "\n",
            "true",
            "é",
            "\uD83D\uDE00");

    @Property(tries = 2000)
    void theParserEitherReadsATextOrSaysWhereItBreaks(@ForAll("texts") String text) {
        try {
            for (Variable variable : VariableParser.parse(text)) {
                assertThat(variable.start()).isBetween(0, text.length());
                assertThat(variable.end()).isBetween(variable.start(), text.length());
            }
        } catch (VariableSyntaxException e) {
            assertThat(e.index()).isBetween(0, text.length());
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property
    void whatIsPrintedIsReadAsItWas(@ForAll("variables") String printed) throws VariableSyntaxException {
        String shown = Shown.of(VariableParser.parse("${" + printed + "}"));
        assertThat(shown).isEqualTo("0-" + (printed.length() + 3) + " " + printed);
    }

    @Property(tries = 300)
    void aConfigurationIsResolvedWithinBounds(@ForAll("members") List<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append((char) ('a' + i)).append(": '").append(values.get(i)).append("'\n");
        }
        VariableResolver.Resolution resolution = Service.custom(text.toString())
                .file("a.yml", "a: '${self:custom.a}'\nb: ['${file(a.yml):a}', '${self:custom.b}']\n")
                .resolve();
        assertThat(resolution.tree().root().stream().flatMap(Node::all)).isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> members() {
        Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d");
        Arbitrary<String> references = names.map(name -> "${self:custom." + name + "}");
        Arbitrary<String> others = Arbitraries.of(
                "${self:custom}",
                "${file(a.yml)}",
                "${file(a.yml):b}",
                "${opt:stage, self:custom.b}",
                "end",
                "${self:}");
        return Arbitraries.oneOf(references, others)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    /** The inside of a variable, written as {@link Shown} shows it. */
    @Provide
    Arbitrary<String> variables() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5);
        Arbitrary<String> addresses = words.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(".", list));
        Arbitrary<String> plain = Combinators.combine(words, addresses).as((type, address) -> type + ":" + address);
        Arbitrary<String> calls = Combinators.combine(words, words.filter(word -> !word.equals("null")), addresses)
                .as((type, argument, address) -> type + "(" + argument + "):" + address);
        Arbitrary<String> sources = Arbitraries.oneOf(plain, calls);
        Arbitrary<String> last =
                Arbitraries.oneOf(sources, words.map(word -> "'" + word + "'"), Arbitraries.of("7", "true", "null"));
        return Combinators.combine(sources.list().ofMinSize(1).ofMaxSize(3), last)
                .as((list, end) -> list.stream().collect(Collectors.joining(",")) + "," + end);
    }
}
