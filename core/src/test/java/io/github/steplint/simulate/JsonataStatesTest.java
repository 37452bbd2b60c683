package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.simulate.Outcome.Done;
import io.github.steplint.simulate.Outcome.Failed;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonataStatesTest {
    private static final String INPUT = "{\"stock\": 2, \"title\": \"Emma\"}";

    @Test
    void aPassLeavesItsOutputOrItsInput() {
        assertThat(pass("")).isEqualTo("{\"stock\":2,\"title\":\"Emma\"}");
        assertThat(pass("\"Output\": null,")).isEqualTo("null");
        assertThat(
                        pass(
                                "\"Output\": {\"left\": \"{% $states.input.stock - 1 %}\", \"by\": \"{% $states.context.State.Name %}\"},"))
                .isEqualTo("{\"left\":1,\"by\":\"Only\"}");
    }

    @Test
    void outputAndAssignSeeTheOldVariables() {
        String state = """
                "Count": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $seen %}",
                  "Assign": { "seen": "{% $seen + 1 %}", "before": "{% $seen %}" }, "Next": "After" }""";
        Done done = (Done) Machines.run(state, INPUT, Map.of("seen", Machines.JSON.readTree("3")));
        assertThat(done.output()).hasToString("3");
        assertThat(done.assigned().orElseThrow()).hasToString("{seen=4, before=3}");
        assertThat(done.next()).contains("After");
    }

    @Test
    void aFailedExpressionNamesStateAndPlace() {
        Outcome outcome = Machines.run(
                "\"Count\": {\"Type\": \"Succeed\", \"QueryLanguage\": \"JSONata\", \"Output\": {\"n\": \"{% $n %}\"}}",
                INPUT);
        assertThat(outcome)
                .isEqualTo(new Failed(
                        Optional.of("States.QueryEvaluationError"),
                        Optional.of("An error occurred while executing the state 'Count' (entered at the event id #2). "
                                + "The JSONata expression '$n' specified for the field 'Output/n'"
                                + " returned nothing (undefined)."),
                        Optional.of("Output/n")));
    }

    @Test
    void aChoiceTakesTheFirstConditionThatIsTrue() {
        String choice = """
                "Lend": { "Type": "Choice", "QueryLanguage": "JSONata", "Default": "Queue", "Output": "later",
                  "Choices": [
                    { "Condition": false, "Next": "Never" },
                    { "Condition": "{% $states.input.stock > 1 %}", "Next": "Give", "Output": "now",
                      "Assign": { "lent": "{% $states.input.title %}" } },
                    { "Condition": "{% $nothing %}", "Next": "Never" } ] }""";
        Done done = (Done) Machines.run(choice, INPUT);
        assertThat(done.next()).contains("Give");
        assertThat(done.output()).hasToString("\"now\"");
        assertThat(done.assigned().orElseThrow()).hasToString("{lent=\"Emma\"}");
    }

    @Test
    void aChoiceWithoutATrueConditionTakesItsDefault() {
        String choice = """
                "Lend": { "Type": "Choice", "QueryLanguage": "JSONata", "Default": "Queue", "Output": "later",
                  "Choices": [ { "Condition": "{% $states.input.stock > 5 %}", "Next": "Give" } ] }""";
        Done done = (Done) Machines.run(choice, INPUT);
        assertThat(done.next()).contains("Queue");
        assertThat(done.output()).hasToString("\"later\"");
        assertThat(done.assigned()).isEmpty();
    }

    @Test
    void aConditionThatIsNoBooleanFails() {
        String choice = """
                "Lend": { "Type": "Choice", "QueryLanguage": "JSONata", "Default": "Queue",
                  "Choices": [ { "Condition": "{% $states.input.stock %}", "Next": "Give" } ] }""";
        Failed failed = (Failed) Machines.run(choice, INPUT);
        assertThat(failed.cause().orElseThrow())
                .endsWith("returned an unexpected result type. Expected 'boolean', but was 'number' for value: 2");
    }

    @Test
    void aFailTakesItsTextFromExpressions() {
        assertThat(Machines.run("""
                        "Stop": { "Type": "Fail", "QueryLanguage": "JSONata", "Error": "NoStock",
                          "Cause": "{% 'no ' & $states.input.title %}" }""", INPUT))
                .isEqualTo(new Failed(Optional.of("NoStock"), Optional.of("no Emma"), Optional.empty()));
    }

    private static String pass(String fields) {
        return Machines.output(
                "\"Only\": {\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\", " + fields + " \"End\": true}", INPUT);
    }
}
