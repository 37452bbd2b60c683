package io.github.steplint.simulate;

import static io.github.steplint.simulate.Runs.failing;
import static io.github.steplint.simulate.Runs.json;
import static io.github.steplint.simulate.Runs.machine;
import static io.github.steplint.simulate.Runs.types;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corners of Map and Parallel, as AWS was recorded in them. */
class MapCornersTest {
    private static final String TASK = "'Type': 'Task', 'Resource': 'arn:aws:lambda:eu-west-1:123456789012:function:f'";
    private static final String DISTRIBUTED = "'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'}";

    @Test
    void anEmptyArrayMakesAnEmptyResult() {
        Execution execution = machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemProcessor': {
                  'StartAt': 'Stop', 'States': {'Stop': {'Type': 'Fail'}}}}}}
                """).run("[]");

        assertThat(execution.output()).contains(json("[]"));
        assertThat(types(execution))
                .containsExactly(
                        "ExecutionStarted",
                        "MapStateEntered",
                        "MapStateStarted",
                        "MapStateSucceeded",
                        "MapStateExited",
                        "ExecutionSucceeded");
    }

    @ParameterizedTest
    @CsvSource({"0, 41, 20", "1, 3, 30", "2, 3, 20", "2, 4, 20", "3, 3, 10", "40, 40, 10", "99, 41, 20"})
    void soManyIterationsRunAtATime(int concurrency, int items, long seconds) {
        String input = IntStream.range(0, items).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));

        assertThat(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'MaxConcurrency': %d, 'End': true,
                  'ItemProcessor': {'StartAt': 'Rest', 'States': {
                    'Rest': {'Type': 'Wait', 'Seconds': 10, 'End': true}}}}}}
                """.formatted(concurrency)).run(input).duration()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void resultsStandInTheOrderOfTheItemsWheneverTheyCome() {
        assertThat(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemProcessor': {
                  'StartAt': 'Rest', 'States': {'Rest': {'Type': 'Wait', 'SecondsPath': '$', 'End': true}}}}}}
                """).on("[30, 10, 20]")).isEqualTo("[30,10,20]");
    }

    @Test
    void theFirstFailureInTimeCounts() {
        assertThat(machine("""
                {'StartAt': 'Both', 'States': {'Both': {'Type': 'Parallel', 'End': true, 'Branches': [
                  {'StartAt': 'Slow', 'States': {'Slow': {'Type': 'Wait', 'Seconds': 9, 'Next': 'SlowFail'},
                    'SlowFail': {'Type': 'Fail', 'Error': 'Slow'}}},
                  {'StartAt': 'Quick', 'States': {'Quick': {'Type': 'Wait', 'Seconds': 2, 'Next': 'QuickFail'},
                    'QuickFail': {'Type': 'Fail', 'Error': 'Quick'}}},
                  {'StartAt': 'Long', 'States': {'Long': {'Type': 'Wait', 'Seconds': 1000, 'End': true}}}]}}}
                """).run("{}")).satisfies(execution -> {
            assertThat(execution.error()).contains("Quick");
            assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(2));
        });
    }

    @Test
    void aParallelTakesAsLongAsItsLongestBranch() {
        Execution execution = machine("""
                {'StartAt': 'Both', 'States': {'Both': {'Type': 'Parallel', 'End': true, 'Branches': [
                  {'StartAt': 'A', 'States': {'A': {'Type': 'Wait', 'Seconds': 9, 'End': true}}},
                  {'StartAt': 'B', 'States': {'B': {'Type': 'Pass', 'Result': 'b', 'End': true}}}],
                  'ResultSelector': {'first.$': '$[0]', 'second.$': '$[1]'}, 'ResultPath': '$.both'}}}
                """).run("{'id': 7}");

        assertThat(Runs.told(execution)).isEqualTo("{'id':7,'both':{'first':{'id':7},'second':'b'}}");
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void aRetriedParallelRunsAllItsBranchesAgain() {
        int[] calls = new int[2];
        Execution execution = machine("""
                {'StartAt': 'Both', 'States': {'Both': {'Type': 'Parallel', 'End': true,
                  'Retry': [{'ErrorEquals': ['Busy'], 'IntervalSeconds': 1, 'MaxAttempts': 2}], 'Branches': [
                  {'StartAt': 'A', 'States': {'A': {%s, 'End': true}}},
                  {'StartAt': 'B', 'States': {'B': {%s, 'End': true}}}]}}}
                """.formatted(TASK, TASK))
                .answered(call -> {
                    int number = call.state().equals("A") ? 0 : 1;
                    calls[number]++;
                    boolean fails = number == 1 && calls[1] < 3;
                    return fails
                            ? new TaskAnswer.Failed(
                                    Optional.of("Busy"), Optional.of(""), Optional.empty(), Duration.ofMillis(5))
                            : TaskAnswer.returned(json("1"));
                })
                .run("{}");

        assertThat(execution.output()).contains(json("[1, 1]"));
        assertThat(calls).containsExactly(3, 3);
        assertThat(types(execution).stream().filter("ParallelStateStarted"::equals))
                .hasSize(3);
        assertThat(types(execution)).doesNotContain("ParallelStateFailed");
    }

    @Test
    void variablesOfAnIterationStayInIt() {
        assertThat(machine("""
                {'StartAt': 'Set', 'States': {
                  'Set': {'Type': 'Pass', 'Assign': {'rate': 2}, 'Next': 'Each'},
                  'Each': {'Type': 'Map', 'ItemsPath': '$.loans', 'ResultPath': '$.rated', 'Next': 'Show',
                    'ItemProcessor': {'StartAt': 'Own', 'States': {
                      'Own': {'Type': 'Pass', 'Assign': {'own.$': '$'}, 'Next': 'Rate'},
                      'Rate': {'Type': 'Pass', 'Parameters': {'rate.$': '$rate', 'own.$': '$own'}, 'End': true}}}},
                  'Show': {'Type': 'Pass', 'Parameters': {'rated.$': '$.rated', 'rate.$': '$rate'}, 'End': true}}}
                """).on("{'loans': [1, 2]}"))
                .isEqualTo("{'rated':[{'rate':2,'own':1},{'rate':2,'own':2}],'rate':2}");
    }

    @Test
    void anItemSelectorSeesTheInputTheIndexAndTheItem() {
        assertThat(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'InputPath': '$.library', 'ItemsPath': '$.loans',
                  'ItemSelector': {'n.$': '$$.Map.Item.Index', 'loan.$': '$$.Map.Item.Value', 'city.$': '$.city'},
                  'ItemProcessor': {'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}}, 'End': true}}}
                """).on("{'library': {'city': 'Lund', 'loans': ['a', 'b']}}"))
                .isEqualTo("[{'n':0,'loan':'a','city':'Lund'},{'n':1,'loan':'b','city':'Lund'}]");
    }

    @Test
    void theFailureOfAnItemIsTheFailureOfTheMapUnchanged() {
        assertThat(machine("""
                {'StartAt': 'Each', 'States': {
                  'Each': {'Type': 'Map', 'End': true,
                    'Catch': [{'ErrorEquals': ['Late'], 'ResultPath': '$[0]', 'Next': 'Done'}],
                    'ItemProcessor': {'StartAt': 'Stop', 'States': {
                      'Stop': {'Type': 'Fail', 'Error': 'Late', 'Cause': 'too late'}}}},
                  'Done': {'Type': 'Succeed'}}}
                """).on("[1, 2]")).isEqualTo("[{'Error':'Late','Cause':'too late'},2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'ToleratedFailureCount': 1 ! States.ExceedToleratedFailureThreshold",
                "'ToleratedFailureCount': 2 ! null",
                "'ToleratedFailurePercentage': 49 ! States.ExceedToleratedFailureThreshold",
                "'ToleratedFailurePercentage': 50 ! null",
                "'ToleratedFailureCount': 9, 'ToleratedFailurePercentage': 10 ! States.ExceedToleratedFailureThreshold"
            },
            nullValues = "null",
            quoteCharacter = '\0')
    void aDistributedMapToleratesSoManyFailures(String fields, String error) {
        Execution execution = machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', %s, 'End': true, 'ItemProcessor': {%s,
                  'StartAt': 'Check', 'States': {
                    'Check': {'Type': 'Choice', 'Default': 'Stop', 'Choices': [
                      {'Variable': '$', 'NumericGreaterThan': 2, 'Next': 'Keep'}]},
                    'Keep': {'Type': 'Succeed'}, 'Stop': {'Type': 'Fail', 'Error': 'Low'}}}}}}
                """.formatted(fields, DISTRIBUTED)).run("[1, 2, 3, 4]");

        assertThat(execution.error()).isEqualTo(Optional.ofNullable(error));
    }

    @Test
    void aDistributedMapShowsNothingOfItsChildren() {
        assertThat(types(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemProcessor': {%s,
                  'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}}}}}
                """.formatted(DISTRIBUTED)).run("[1, 2]")))
                .containsExactly(
                        "ExecutionStarted",
                        "MapStateEntered",
                        "MapStateStarted",
                        "MapRunStarted",
                        "MapRunSucceeded",
                        "MapStateSucceeded",
                        "MapStateExited",
                        "ExecutionSucceeded");
    }

    @Test
    void aChildOfADistributedMapDoesNotSeeOuterVariables() {
        assertThat(machine("""
                {'StartAt': 'Set', 'States': {
                  'Set': {'Type': 'Pass', 'Assign': {'rate': 2}, 'Next': 'Each'},
                  'Each': {'Type': 'Map', 'ItemsPath': '$.loans', 'ItemSelector': {'rate.$': '$rate'}, 'End': true,
                    'ItemProcessor': {%s, 'StartAt': 'Rate', 'States': {
                      'Rate': {'Type': 'Pass', 'Parameters': {'rate.$': '$rate'}, 'End': true}}}}}}
                """.formatted(DISTRIBUTED)).run("{'loans': [1]}").status())
                .isEqualTo(Execution.Status.FAILED);
    }

    @Test
    void theFailureOfOneItemAbortsTheOthers() {
        Execution execution = machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemProcessor': {
                  'StartAt': 'Call', 'States': {'Call': {%s, 'End': true}}}}}}
                """.formatted(TASK))
                .answered(call -> call.iterations().get(0).index() == 1
                        ? new TaskAnswer.Failed(
                                Optional.of("Busy"), Optional.of(""), Optional.empty(), Duration.ofSeconds(3))
                        : new TaskAnswer.Returned(json("1"), Optional.empty(), Duration.ofSeconds(60)))
                .run("[1, 2, 3]");

        assertThat(execution.error()).contains("Busy");
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(3));
        assertThat(types(execution).stream().filter("MapIterationAborted"::equals))
                .hasSize(2);
    }

    @Test
    void aFailureThatIsCaughtInsideDoesNotReachTheMap() {
        assertThat(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemProcessor': {
                  'StartAt': 'Call', 'States': {
                    'Call': {%s, 'End': true, 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Skip'}]},
                    'Skip': {'Type': 'Pass', 'Result': 'skipped', 'End': true}}}}}}
                """.formatted(TASK)).answered(failing("Busy")).on("[1, 2]"))
                .isEqualTo("['skipped','skipped']");
    }

    @Test
    void itemsThatAreNoArrayFail() {
        assertThat(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'ItemsPath': '$.loans', 'End': true,
                  'ItemProcessor': {'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}}}}}
                """).on("{'loans': {'a': 1}}")).startsWith("States.Runtime: ");
    }
}
