package io.github.steplint.simulate;

import static io.github.steplint.simulate.Runs.failing;
import static io.github.steplint.simulate.Runs.json;
import static io.github.steplint.simulate.Runs.machine;
import static io.github.steplint.simulate.Runs.types;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corners of JSONata states, as AWS was recorded in them. */
class JsonataCornersTest {
    private static final String TASK = "'Type': 'Task', 'Resource': 'arn:aws:lambda:eu-west-1:123456789012:function:f'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "null ! null",
                "0 ! 0",
                "'{% $range(1, 9, 9) %}' ! 1",
                "'{% $partition([0], 5) %}' ! [[0]]",
                "' {% $states.input %}' ! ' {% $states.input %}'",
                "'$.a' ! '$.a'",
                "{'a.$': '$.b'} ! {'a.$':'$.b'}",
                "['{% $states.input.id %}', 'x'] ! [7,'x']",
                "'{% $states.input.items[price > 2] %}' ! {'price':3}",
                "'{% [$states.input.items[price > 2]] %}' ! [{'price':3}]",
                "'{% $parse(\\\"{}\\\") %}' ! {}"
            },
            quoteCharacter = '\0')
    void anOutputIsWhatItSays(String output, String expected) {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Tell', 'States': {
                  'Tell': {'Type': 'Pass', 'Output': %s, 'End': true}}}
                """.formatted(output)).on("{'id': 7, 'items': [{'price': 3}, {'price': 1}]}"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "$states.input.none ! returned nothing (undefined).",
                "$sum ! returned an unsupported result type.",
                "$unheard() ! threw an error during evaluation. T1006: Attempted to invoke a non-function"
            },
            quoteCharacter = '\0')
    void anExpressionThatFailsNamesItsField(String expression, String why) {
        Execution execution = machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Tell', 'States': {
                  'Tell': {'Type': 'Pass', 'Output': {'a': ['{%% %s %%}']}, 'End': true}}}
                """.formatted(expression)).run("{}");

        assertThat(execution.error()).contains("States.QueryEvaluationError");
        assertThat(execution.cause())
                .hasValueSatisfying(cause -> assertThat(cause)
                        .contains("The JSONata expression '" + expression + "' specified for the field 'Output/a[0]' "
                                + why));
        assertThat(types(execution))
                .containsExactly("ExecutionStarted", "PassStateEntered", "EvaluationFailed", "ExecutionFailed");
    }

    @Test
    void aCatcherWithoutOutputHandsOnTheError() {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Call', 'States': {
                  'Call': {%s, 'Output': '{%% $states.result %%}', 'End': true,
                    'Catch': [{'ErrorEquals': ['States.ALL'], 'Assign': {'why': '{%% $states.errorOutput.Cause %%}'},
                      'Next': 'Tell'}]},
                  'Tell': {'Type': 'Pass', 'Output': ['{%% $states.input %%}', '{%% $why %%}'], 'End': true}}}
                """.formatted(TASK)).answered(failing("Busy")).on("{'id': 7}"))
                .isEqualTo("[{'Error':'Busy','Cause':'as told'},'as told']");
    }

    @Test
    void aFailedExpressionOfATaskCanBeCaught() {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Call', 'States': {
                  'Call': {%s, 'Arguments': '{%% $states.input.none %%}', 'End': true,
                    'Catch': [{'ErrorEquals': ['States.QueryEvaluationError'], 'Next': 'Done',
                      'Output': '{%% $states.errorOutput.Error %%}'}]},
                  'Done': {'Type': 'Succeed'}}}
                """.formatted(TASK)).on("{}")).isEqualTo("'States.QueryEvaluationError'");
    }

    @Test
    void aChoiceUsesTheOutputOfItsRuleOrOfItself() {
        String choice = """
                {'QueryLanguage': 'JSONata', 'StartAt': 'Check', 'States': {
                  'Check': {'Type': 'Choice', 'Default': 'Done', 'Output': 'default', 'Assign': {'by': 'default'},
                    'Choices': [
                      {'Condition': '{% $states.input.n > 5 %}', 'Next': 'Done', 'Output': 'rule',
                        'Assign': {'by': 'rule'}},
                      {'Condition': '{% $states.input.n = 5 %}', 'Next': 'Done'}]},
                  'Done': {'Type': 'Succeed', 'Output': ['{% $states.input %}', '{% $exists($by) ? $by : 0 %}']}}}
                """;

        assertThat(machine(choice).on("{'n': 6}")).isEqualTo("['rule','rule']");
        assertThat(machine(choice).on("{'n': 5}")).isEqualTo("[{'n':5},0]");
        assertThat(machine(choice).on("{'n': 4}")).isEqualTo("['default','default']");
    }

    @Test
    void aConditionThatIsNoBooleanFails() {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Check', 'States': {
                  'Check': {'Type': 'Choice', 'Choices': [{'Condition': '{% $states.input.n %}', 'Next': 'Done'}]},
                  'Done': {'Type': 'Succeed'}}}
                """).on("{'n': 1}"))
                .startsWith("States.QueryEvaluationError: ")
                .contains("Expected 'boolean'");
    }

    @Test
    void anOutputAndAnAssignSeeTheOldVariables() {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'First', 'States': {
                  'First': {'Type': 'Pass', 'Assign': {'n': 1}, 'Next': 'Count'},
                  'Count': {'Type': 'Pass', 'Assign': {'n': '{% $n + 1 %}', 'was': '{% $n %}'}, 'Output': '{% $n %}',
                    'Next': 'Tell'},
                  'Tell': {'Type': 'Pass', 'Output': ['{% $states.input %}', '{% $n %}', '{% $was %}'], 'End': true}}}
                """).on("{}")).isEqualTo("[1,2,1]");
    }

    @Test
    void variablesCrossTheLanguages() {
        assertThat(machine("""
                {'StartAt': 'Set', 'States': {
                  'Set': {'Type': 'Pass', 'Assign': {'a.$': '$.id'}, 'Next': 'More'},
                  'More': {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Assign': {'b': '{% $a * 2 %}'}, 'Next': 'Tell'},
                  'Tell': {'Type': 'Pass', 'Parameters': {'b.$': '$b'}, 'End': true}}}
                """).on("{'id': 7}")).isEqualTo("{'b':14}");
    }

    @Test
    void itemsOfAMapMustBeAnArray() {
        String map = """
                {'QueryLanguage': 'JSONata', 'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', %s 'End': true,
                  'ItemProcessor': {'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}}}}}
                """;

        assertThat(machine(map.formatted("'Items': '{% $states.input.n %}',")).on("{'n': 'x'}"))
                .contains("Expected 'array', but was 'string' for value: 'x'");
        assertThat(machine(map.formatted("")).on("{'n': 1}"))
                .contains("Map state input must be an array but was: {'n':1}");
        assertThat(machine(map.formatted("'Items': [1, '{% $states.input.n %}'],"))
                        .on("{'n': 2}"))
                .isEqualTo("[1,2]");
    }

    @Test
    void aFailTakesExpressions() {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Stop', 'States': {
                  'Stop': {'Type': 'Fail', 'Error': '{% \\u0027Late\\u0027 & $states.input.n %}', 'Cause': 'plain'}}}
                """).on("{'n': 1}")).isEqualTo("Late1: plain");
    }

    @Test
    void aTimestampThatIsNoneFails() {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Rest', 'States': {
                  'Rest': {'Type': 'Wait', 'Timestamp': '{% $states.input.at %}', 'End': true}}}
                """).on("{'at': '2030-13-01T00:00:00Z'}"))
                .contains("The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string:"
                        + " 2030-13-01T00:00:00Z");
    }

    @Test
    void aRawAnswerOfLambdaIsTheResult() {
        assertThat(machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Call', 'States': {
                  'Call': {%s, 'Arguments': {'id': '{%% $states.input.id %%}'},
                    'Output': '{%% $states.result.price * 2 %%}', 'End': true}}}
                """.formatted(TASK))
                        .answered(call -> TaskAnswer.returned(json("{'price': 3}")))
                        .on("{'id': 7}"))
                .isEqualTo("6");
    }
}
