package io.github.steplint.expression.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FieldPathTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Data DATA = new Data(
            JSON.readTree("{\"order\": {\"lines\": [{\"price\": 4}, {\"price\": 6}], \"note\": null}}"),
            JSON.readTree("{\"Execution\": {\"Name\": \"nightly\"}}"),
            Map.of("limit", JSON.readTree("{\"high\": 10}")));

    @Test
    void aPathStartsFromInputContextOrVariable() {
        assertThat(select("$.order.lines[1].price")).hasToString("6");
        assertThat(select("$$.Execution.Name")).hasToString("\"nightly\"");
        assertThat(select("$limit.high")).hasToString("10");
        assertThat(select("$.order.note").isNull()).isTrue();
    }

    @Test
    void anIndefinitePathThatFindsNothingIsAnEmptyArray() {
        assertThat(select("$.order.lines[?(@.price > 100)]")).hasToString("[]");
        assertThat(select("$.order.lines[5:]")).hasToString("[]");
    }

    @Test
    void aMissingLastNameHasNoResults() {
        assertFails("$.total", "Invalid path '$.total' : No results for path: $['total']");
        assertFails("$.order.total", "Invalid path '$.order.total' : No results for path: $['order']['total']");
        assertFails(
                "$.order.lines[7]", "Invalid path '$.order.lines[7]' : No results for path: $['order']['lines'][7]");
    }

    @Test
    void aMissingNameOnTheWayIsNamed() {
        assertFails(
                "$.payment.card.type", "Invalid path '$.payment.card.type' : Missing property in path $['payment']");
        assertFails(
                "$.order.card.type", "Invalid path '$.order.card.type' : Missing property in path $['order']['card']");
    }

    @Test
    void aVariableThatWasNeverAssignedFails() {
        assertThatThrownBy(() -> select("$unknown")).isInstanceOf(EvaluationFailure.class);
    }

    @Test
    void aTextThatIsNoPathFails() {
        assertThatThrownBy(() -> select("$.order.")).isInstanceOf(EvaluationFailure.class);
    }

    private static JsonNode select(String path) {
        return FieldPath.select(path, DATA);
    }

    private static void assertFails(String path, String cause) {
        assertThatThrownBy(() -> select(path))
                .isInstanceOfSatisfying(EvaluationFailure.class, failure -> {
                    assertThat(failure.error()).isEqualTo("States.Runtime");
                    assertThat(failure.location()).isEmpty();
                })
                .hasMessage(cause);
    }
}
