package io.github.steplint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonSizeTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> SCALARS =
            List.of("0", "-12", "1.5", "1e30", "123456789012345678901234567890", "true", "false", "null");

    private static final List<String> CHARACTERS = List.of(
            "a",
            "\"",
            "\\",
            "/",
            "\b",
            "\t",
            "\n",
            "\f",
            "\r",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u07ff",
            "\u0800",
            "\u2028",
            "\ud83d\ude00");

    /** The size is that of the text that Jackson writes, whatever the value is. */
    @Property
    void theSizeIsThatOfTheText(@ForAll long seed) {
        JsonNode value = value(new Random(seed), 5);
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

    private static JsonNode value(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 7);
        if (kind < 2) {
            return JSON.stringNode(text(random));
        } else if (kind < 4) {
            return JsonMapper.shared().readTree(SCALARS.get(random.nextInt(SCALARS.size())));
        } else if (kind < 5) {
            ArrayNode items = JSON.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(random, depth - 1));
            }
            return items;
        }
        ObjectNode members = JSON.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.set(text(random), value(random, depth - 1));
        }
        return members;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
        }
        return text.toString();
    }
}
