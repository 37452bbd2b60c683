package io.github.steplint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonSizeTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The size is that of the text that Jackson writes, whatever the value is. */
    @Property
    void theSizeIsThatOfTheText(@ForAll("values") JsonNode value) {
        int bytes = value.toString().getBytes(StandardCharsets.UTF_8).length;

        assertThat(JsonSize.upTo(value, Long.MAX_VALUE)).isEqualTo(bytes);
        assertThat(JsonSize.exceeds(value, bytes)).isFalse();
        assertThat(JsonSize.exceeds(value, bytes - 1)).isTrue();
    }

    @Test
    void aValueThatSharesItsPartsIsNotWrittenOut() {
        ArrayNode value = JSON.arrayNode().add("once");
        for (int i = 0; i < 60; i++) {
            value = JSON.arrayNode().add(value).add(value);
        }
        ArrayNode huge = value;

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(JsonSize.exceeds(huge, 262_144)).isTrue());
    }

    @Test
    void aValueThatIsNestedTooDeepIsTooLarge() {
        JsonNode value = JSON.arrayNode();
        for (int i = 0; i < 100_000; i++) {
            value = JSON.arrayNode().add(value);
        }

        assertThat(JsonSize.exceeds(value, 262_144)).isTrue();
    }

    @Provide
    Arbitrary<JsonNode> values() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("a\"\\/\b\t\n\f\r\u0000\u001f\u007f\u0080\u07ff\u0800\u2028")
                        .ofMaxLength(6),
                Arbitraries.of("\ud83d\ude00", "é\ud83d\ude00x"));
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                texts.map(JSON::stringNode),
                Arbitraries.of("0", "-12", "1.5", "1e30", "123456789012345678901234567890", "true", "false", "null")
                        .map(text -> JsonMapper.shared().readTree(text)));
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> values().list().ofMaxSize(3).map(items -> JSON.arrayNode().addAll(items)),
                () -> Arbitraries.maps(texts, values())
                        .ofMaxSize(3)
                        .map(members -> JSON.objectNode().setAll(members)));
    }
}
