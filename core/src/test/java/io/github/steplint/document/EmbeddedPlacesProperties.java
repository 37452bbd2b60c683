package io.github.steplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EmbeddedPlacesProperties {

    /** However the CDK cuts a definition into parts, everything in it is where the template has it. */
    @Property(tries = 300)
    void aKeyIsFoundWhereverTheTextAroundItIsCut(
            @ForAll("names") String name, @ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 60) Integer> cuts) {
        String key = quoted(name);
        String definition = "{\"StartAt\":" + key + ",\"States\":{" + key + ":{\"Type\":\"Succeed\"}}}";
        Template template = new Template(definition, cuts);

        Span place = onlyStateName(template.text());

        int start = definition.lastIndexOf(key);
        assertThat(place.start()).isEqualTo(template.offsets[start]);
        assertThat(place.end()).isEqualTo(template.ends[start + key.length() - 1]);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "B", " ", "é", "\uD83D\uDE80", "\"", "\\", "\n", "/")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static Span onlyStateName(String template) {
        Document document = Documents.read(new SourceFile("t.template.json", template), DocumentOptions.DEFAULT)
                .orElseThrow();
        assertThat(document.problems()).isEmpty();
        Node root = document.definitions().get(0).tree().root().orElseThrow();
        Node.Obj states = (Node.Obj) ((Node.Obj) root).get("States").orElseThrow();
        return states.members().get(0).key().span();
    }

    private static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** A template whose Fn::Join makes a definition, and where each character of the definition went. */
    private static final class Template {
        private final StringBuilder text = new StringBuilder(
                "{\"Resources\":{\"M\":{\"Type\":\"AWS::StepFunctions::StateMachine\",\"Properties\":{\n"
                        + "\"DefinitionString\":{\"Fn::Join\":[\"\",[\n\"");
        private final int[] offsets;
        private final int[] ends;

        Template(String definition, Set<Integer> cuts) {
            offsets = new int[definition.length()];
            ends = new int[definition.length()];
            Set<Integer> places = new TreeSet<>(cuts);
            for (int i = 0; i < definition.length(); i++) {
                if (places.contains(i) && !Character.isLowSurrogate(definition.charAt(i))) {
                    text.append("\",\n  \"");
                }
                offsets[i] = text.length();
                text.append(escaped(definition.substring(i, i + 1)));
                ends[i] = text.length();
            }
            text.append("\"]]}}}}}");
        }

        String text() {
            return text.toString();
        }
    }
}
