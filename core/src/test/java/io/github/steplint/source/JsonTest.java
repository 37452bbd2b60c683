package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonTest {

    @Test
    void aDocumentIsItsPlainValue() {
        assertThat(read("{\"order\": [1, 2.5, true, null, \"two\"], \"empty\": {}}"))
                .hasToString("{\"order\":[1,2.5,true,null,\"two\"],\"empty\":{}}");
    }

    @Test
    void ofDuplicateKeysTheLastCounts() {
        assertThat(read("{\"total\": 1, \"total\": 2}")).hasToString("{\"total\":2}");
    }

    @Test
    void numbersKeepTheirValueWhateverTheirLength() {
        assertThat(read("[2147483648, 9223372036854775808, 1e2, 1.0]"))
                .hasToString("[2147483648,9223372036854775808,100,1.0]");
    }

    @Test
    void aNumberBeyondFloatingPointStaysANumber() {
        assertThat(read("1e5000").isNumber()).isTrue();
        assertThat(read("1e-5000").doubleValue()).isZero();
    }

    private static JsonNode read(String text) {
        return Json.of(JsonReader.read(new SourceFile("order.json", text), Limits.DEFAULT)
                .root()
                .orElseThrow());
    }
}
