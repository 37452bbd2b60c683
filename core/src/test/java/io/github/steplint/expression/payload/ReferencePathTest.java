package io.github.steplint.expression.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencePathTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theRootIsReplacedWhole() {
        assertThat(write("{\"order\": 1}", "$")).hasToString("\"paid\"");
    }

    @Test
    void whatIsMissingOnTheWayIsMade() {
        assertThat(write("{\"order\": 1}", "$.payment.card.state"))
                .hasToString("{\"order\":1,\"payment\":{\"card\":{\"state\":\"paid\"}}}");
    }

    @Test
    void whatStandsThereIsReplacedAndItsNeighboursStay() {
        assertThat(write("{\"payment\": {\"state\": {\"since\": 1}, \"sum\": 9}}", "$.payment.state"))
                .hasToString("{\"payment\":{\"state\":\"paid\",\"sum\":9}}");
        assertThat(write("{\"lines\": [1, 2]}", "$.lines[1]")).hasToString("{\"lines\":[1,\"paid\"]}");
    }

    @Test
    void nothingGoesInsideAScalarOrBeyondAnArray() {
        for (String path : List.of("$.order.state", "$.lines.state", "$.lines[2]", "$.order[0]", "$.none[0]")) {
            assertThatThrownBy(() -> write("{\"order\": 1, \"lines\": [1, 2]}", path))
                    .as(path)
                    .isInstanceOf(EvaluationFailure.class)
                    .hasMessageStartingWith("The ResultPath '" + path + "' needs an ");
        }
    }

    @Test
    void onlyAReferencePathIntoTheInputIsWritten() {
        for (String path : List.of("$.lines[*]", "$$.Execution", "$total", "$.lines[-1]")) {
            assertThatThrownBy(() -> write("{\"lines\": [1]}", path)).isInstanceOf(EvaluationFailure.class);
        }
    }

    @Property
    void whatIsWrittenIsReadAtTheSamePathAndTheInputStaysAsItWas(@ForAll("paths") String path) {
        JsonNode input = JSON.readTree("{\"a\": {\"b\": [1, {\"c\": 2}]}, \"c\": {}}");
        JsonNode before = input.deepCopy();
        JsonNode result = JSON.readTree("{\"paid\": true}");
        try {
            JsonNode written = ReferencePath.write(input, path, result);
            assertThat(FieldPath.select(path, new Data(written, input, Map.of())))
                    .isEqualTo(result);
        } catch (EvaluationFailure misfit) {
            assertThat(misfit).hasMessageContaining("needs an");
        }
        assertThat(input).isEqualTo(before);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(".a", ".b", ".c", "[0]", "[1]", "['d e']")
                .list()
                .ofMaxSize(4)
                .map(steps -> "$" + String.join("", steps));
    }

    private static JsonNode write(String input, String path) {
        return ReferencePath.write(JSON.readTree(input), path, JSON.readTree("\"paid\""));
    }
}
