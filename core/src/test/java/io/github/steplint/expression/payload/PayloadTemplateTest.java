package io.github.steplint.expression.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PayloadTemplateTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode INPUT = JSON.readTree("{\"loan\":{\"days\":[3,5],\"reader\":\"Ada\"}}");
    private static final Data DATA = new Data(INPUT, JSON.readTree("{\"State\": {\"Name\": \"Lend\"}}"), Map.of());

    @Test
    void keysWithTheSuffixLoseItAndTheirValuesAreWorkedOut() {
        assertThat(fill("""
                        {
                          "reader.$": "$.loan.reader",
                          "state.$": "$$.State.Name",
                          "line.$": "States.Format('{} reads', $.loan.reader)",
                          "late.$": "$.loan.days[?(@ > 9)]"
                        }""")).hasToString("{\"reader\":\"Ada\",\"state\":\"Lend\",\"line\":\"Ada reads\",\"late\":[]}");
    }

    @Test
    void objectsAndArraysAreWalkedAndAllElseIsItself() {
        assertThat(fill("""
                        { "rows": [ { "days.$": "$.loan.days" }, "$.loan", 1.5, null ], "Comment": "$.loan" }""")).hasToString("{\"rows\":[{\"days\":[3,5]},\"$.loan\",1.5,null],\"Comment\":\"$.loan\"}");
        assertThat(fill("\"$.loan\"")).hasToString("\"$.loan\"");
    }

    @Test
    void aPathThatLeadsNowhereNamesFieldAndInput() {
        assertFails(
                "{ \"copies\": [ { \"due.$\": \"$.loan.due\" } ] }",
                "The JSONPath '$.loan.due' specified for the field 'due.$' could not be found in the input"
                        + " '{\"loan\":{\"days\":[3,5],\"reader\":\"Ada\"}}'");
        assertFails(
                "{ \"token.$\": \"$$.Task.Token\" }",
                "The JSONPath '$$.Task.Token' specified for the field 'token.$' could not be found in the input"
                        + " '{\"loan\":{\"days\":[3,5],\"reader\":\"Ada\"}}'");
    }

    @Test
    void aCallThatCannotBeWorkedOutNamesTheCall() {
        assertThatThrownBy(() -> fill("{ \"day.$\": \"States.ArrayGetItem($.loan.days, 9)\" }"))
                .isInstanceOf(EvaluationFailure.class)
                .hasMessageStartingWith("The function 'States.ArrayGetItem($.loan.days, 9)' had the following error: ");
    }

    @Test
    void aValueThatIsNeitherPathNorCallFailsWhereItIsFilledIn() {
        String cause = "The value for the field 'reader.$' must be a valid JSONPath or a valid intrinsic function call";
        assertFails("{ \"reader.$\": \"Ada\" }", cause);
        assertFails("{ \"reader.$\": 1 }", cause);
        assertFails("{ \"reader.$\": \"States.Format('{}'\" }", cause);
    }

    @Test
    void theSameSeedGivesTheSameUuid() {
        String template = "{ \"id.$\": \"States.UUID()\" }";
        assertThat(fill(template)).isEqualTo(fill(template));
    }

    private static JsonNode fill(String template) {
        return PayloadTemplate.of(JSON.readTree(template)).fill(DATA, INPUT, new Random(7));
    }

    private static void assertFails(String template, String cause) {
        assertThatThrownBy(() -> fill(template))
                .isInstanceOf(EvaluationFailure.class)
                .hasMessage(cause);
    }
}
