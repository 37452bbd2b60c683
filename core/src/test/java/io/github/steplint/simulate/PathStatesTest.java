package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.simulate.Outcome.Done;
import io.github.steplint.simulate.Outcome.Failed;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathStatesTest {
    private static final String INPUT = "{\"order\": {\"id\": 7, \"lines\": [1]}, \"shop\": \"north\"}";

    @Test
    void aPassWithoutFieldsPassesItsInputOn() {
        assertThat(pass("")).isEqualTo("{\"order\":{\"id\":7,\"lines\":[1]},\"shop\":\"north\"}");
    }

    @Test
    void pathsThatAreNullGiveAnEmptyObjectAndDropTheResult() {
        assertThat(pass("\"InputPath\": null,")).isEqualTo("{}");
        assertThat(pass("\"OutputPath\": null,")).isEqualTo("{}");
        assertThat(pass("\"Result\": 1, \"ResultPath\": null, \"OutputPath\": \"$.shop\","))
                .isEqualTo("\"north\"");
    }

    @Test
    void theResultGoesIntoTheRawInput() {
        assertThat(pass("""
                        "InputPath": "$.order", "Parameters": {"number.$": "$.id"}, "ResultPath": "$.order.copy",
                        "OutputPath": "$.order",""")).isEqualTo("{\"id\":7,\"lines\":[1],\"copy\":{\"number\":7}}");
    }

    @Test
    void aResultIsLiteralAndStandsInsteadOfInputPathAndParameters() {
        assertThat(
                        pass(
                                "\"InputPath\": \"$.none\", \"Parameters\": {\"a.$\": \"$.none\"}, \"Result\": {\"shop.$\": \"$.shop\"},"))
                .isEqualTo("{\"shop.$\":\"$.shop\"}");
    }

    @Test
    void aCommentInsideParametersIsPayload() {
        assertThat(pass("\"Parameters\": {\"Comment\": \"why\", \"comment\": 1},"))
                .isEqualTo("{\"Comment\":\"why\",\"comment\":1}");
    }

    @Test
    void anAssignSeesTheResultAndTheOldVariables() {
        String state = """
                "Count": { "Type": "Pass", "Parameters": {"sum": 5}, "ResultPath": "$.kept",
                  "Assign": {"total.$": "$.sum", "before.$": "$total", "fixed": true},
                  "OutputPath": "$total", "Next": "After" }""";
        Done done = (Done) Machines.run(state, INPUT, Map.of("total", Machines.JSON.readTree("3")));
        assertThat(done.assigned().orElseThrow()).hasToString("{total=5, before=3, fixed=true}");
        assertThat(done.output()).hasToString("3");
        assertThat(done.next()).contains("After");
    }

    @Test
    void withoutAssignNothingIsAssigned() {
        assertThat(((Done) Machines.run("\"Only\": {\"Type\": \"Pass\", \"End\": true}", INPUT)).assigned())
                .isEmpty();
    }

    @Test
    void aFailureNamesTheStateAndItsEvent() {
        assertThat(Machines.run("\"Lend\": {\"Type\": \"Succeed\", \"OutputPath\": \"$.loan\"}", INPUT))
                .isEqualTo(failed(
                        "States.Runtime",
                        "An error occurred while executing the state 'Lend' (entered at the event id #2). "
                                + "Invalid path '$.loan' : No results for path: $['loan']"));
    }

    @Test
    void aChoiceWithoutAWayOutFails() {
        assertThat(Machines.run("""
                        "Sort": { "Type": "Choice", "Choices": [
                          { "Variable": "$.shop", "StringEquals": "south", "Next": "South" } ] }""", INPUT))
                .isEqualTo(failed(
                        "States.Runtime",
                        "An error occurred while executing the state 'Sort' (entered at the event id #2). "
                                + "Failed to transition out of the state. The state does not point to a next state."));
    }

    @Test
    void aChoiceAssignsWhatItsRuleSaysOrElseWhatItsDefaultSays() {
        String choice = """
                "Sort": { "Type": "Choice", "Default": "Other", "Assign": {"way": "default"}, "Choices": [
                  { "Variable": "$.shop", "StringEquals": "north", "Next": "North", "Assign": {"way.$": "$.shop"} },
                  { "Variable": "$.missing", "IsNull": true, "Next": "Never" } ] }""";
        assertThat(((Done) Machines.run(choice, INPUT)).assigned().orElseThrow())
                .hasToString("{way=\"north\"}");
        Done other = (Done) Machines.run(choice, "{\"shop\": \"south\", \"missing\": 1}");
        assertThat(other.next()).contains("Other");
        assertThat(other.assigned().orElseThrow()).hasToString("{way=\"default\"}");
    }

    @Test
    void aFailTakesItsTextFromPathsAndCalls() {
        String fail = """
                "Stop": { "Type": "Fail", "ErrorPath": "$$.State.Name",
                  "CausePath": "States.Format('shop {}', $.shop)" }""";
        assertThat(Machines.run(fail, INPUT)).isEqualTo(failed("Stop", "shop north"));
    }

    @Test
    void aFailWhosePathLeadsNowhereFailsOtherwise() {
        Failed failed = (Failed) Machines.run("\"Stop\": {\"Type\": \"Fail\", \"ErrorPath\": \"$.code\"}", "{}");
        assertThat(failed.error()).contains("States.Runtime");
        assertThat(failed.cause().orElseThrow())
                .endsWith("The JSONPath '$.code' specified for the field 'ErrorPath'"
                        + " could not be found in the input '{}'");
    }

    @Test
    void aResultBeyondTheQuotaFails() {
        String text = "x".repeat(262_143);
        assertThat(Machines.run(
                        "\"Copy\": {\"Type\": \"Pass\", \"Parameters\": {\"text.$\": \"$\"}, \"End\": true}",
                        "\"" + text + "\""))
                .isEqualTo(failed(
                        "States.DataLimitExceeded",
                        "The state/task 'Copy' returned a result with a size exceeding"
                                + " the maximum number of bytes service limit."));
    }

    private static Failed failed(String error, String cause) {
        return new Failed(Optional.of(error), Optional.of(cause), Optional.empty());
    }

    private static String pass(String fields) {
        return Machines.output("\"Only\": {\"Type\": \"Pass\", " + fields + " \"End\": true}", INPUT);
    }
}
