package io.github.steplint.simulate;

import static io.github.steplint.simulate.Runs.machine;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Corners of the data flow of JSONPath states, as AWS was recorded in them. */
class PathCornersTest {

    @Test
    void aResultIsLiteralWhateverItsKeys() {
        assertThat(machine("""
                {'StartAt': 'Rate', 'States': {'Rate': {'Type': 'Pass', 'End': true,
                  'Result': {'rate.$': '$.missing', 'of': 'States.UUID()'}}}}
                """).on("{}")).isEqualTo("{'rate.$':'$.missing','of':'States.UUID()'}");
    }

    @Test
    void aResultWinsOverParameters() {
        assertThat(machine("""
                {'StartAt': 'Rate', 'States': {'Rate': {'Type': 'Pass', 'End': true,
                  'Parameters': {'from.$': '$.loan'}, 'Result': {'rate': 2}, 'ResultPath': '$.rated'}}}
                """).on("{'loan': 7}")).isEqualTo("{'loan':7,'rated':{'rate':2}}");
    }

    @Test
    void pathsThatAreNullLeaveAnEmptyObject() {
        assertThat(machine("""
                {'StartAt': 'Drop', 'States': {
                  'Drop': {'Type': 'Pass', 'InputPath': null, 'ResultPath': '$.dropped', 'Next': 'End'},
                  'End': {'Type': 'Pass', 'OutputPath': null, 'End': true}}}
                """).on("{'loan': 7}")).isEqualTo("{}");
        assertThat(machine("""
                {'StartAt': 'Drop', 'States': {'Drop': {'Type': 'Pass', 'InputPath': null, 'End': true,
                  'ResultPath': '$.dropped'}}}
                """).on("{'loan': 7}")).isEqualTo("{'loan':7,'dropped':{}}");
    }

    @Test
    void aResultPathOfNullDropsTheResult() {
        assertThat(machine("""
                {'StartAt': 'Rate', 'States': {'Rate': {'Type': 'Pass', 'End': true,
                  'InputPath': '$.loan', 'Result': 'gone', 'ResultPath': null}}}
                """).on("{'loan': 7}")).isEqualTo("{'loan':7}");
    }

    @Test
    void aResultPathMakesWhatIsMissingOnItsWay() {
        assertThat(machine("""
                {'StartAt': 'Rate', 'States': {'Rate': {'Type': 'Pass', 'End': true,
                  'Result': 2, 'ResultPath': '$.loan[\\u0027the terms\\u0027].rate'}}}
                """).on("{'loan': {'id': 7}}")).isEqualTo("{'loan':{'id':7,'the terms':{'rate':2}}}");
    }

    @Test
    void allVariablesOfAnAssignSeeTheOldValues() {
        assertThat(machine("""
                {'StartAt': 'First', 'States': {
                  'First': {'Type': 'Pass', 'Assign': {'a': 1, 'b': 2}, 'Next': 'Swap'},
                  'Swap': {'Type': 'Pass', 'Assign': {'a.$': '$b', 'b.$': '$a'}, 'OutputPath': '$a', 'Next': 'Show'},
                  'Show': {'Type': 'Pass', 'End': true,
                    'Parameters': {'before.$': '$', 'a.$': '$a', 'b.$': '$b'}}}}
                """).on("{}")).isEqualTo("{'before':1,'a':2,'b':1}");
    }

    @Test
    void anAssignSeesTheResultBeforeResultPathAndOutputPath() {
        assertThat(machine("""
                {'StartAt': 'Rate', 'States': {
                  'Rate': {'Type': 'Pass', 'Result': {'rate': 2}, 'ResultPath': '$.rated', 'OutputPath': '$.loan',
                    'Assign': {'seen.$': '$'}, 'Next': 'Show'},
                  'Show': {'Type': 'Pass', 'End': true, 'Parameters': {'seen.$': '$seen', 'left.$': '$'}}}}
                """).on("{'loan': 7}")).isEqualTo("{'seen':{'rate':2},'left':7}");
    }

    @Test
    void aMissingPathFailsInWordsOfItsField() {
        assertThat(machine("""
                {'StartAt': 'Rate', 'States': {'Rate': {'Type': 'Pass', 'End': true, 'InputPath': '$.terms.rate'}}}
                """).on("{'loan': 7}"))
                .isEqualTo("States.Runtime: An error occurred while executing the state 'Rate' (entered at the event"
                        + " id #2). Invalid path '$.terms.rate' : Missing property in path $['terms']");
        assertThat(machine("""
                {'StartAt': 'Rate', 'States': {'Rate': {'Type': 'Pass', 'End': true,
                  'Parameters': {'rate.$': '$.rate'}}}}
                """).on("{'loan': 7}"))
                .isEqualTo("States.Runtime: An error occurred while executing the state 'Rate' (entered at the event"
                        + " id #2). The JSONPath '$.rate' specified for the field 'rate.$' could not be found in the"
                        + " input '{'loan':7}'");
    }

    @Test
    void anIndefinitePathFindsNothingWithoutFailing() {
        assertThat(machine("""
                {'StartAt': 'Late', 'States': {'Late': {'Type': 'Pass', 'End': true,
                  'Parameters': {'late.$': '$.loans[?(@.days > 30)].id', 'rest.$': '$.loans[1:]'}}}}
                """).on("{'loans': [{'id': 1, 'days': 3}]}")).isEqualTo("{'late':[],'rest':[]}");
    }

    @Test
    void aComparisonWithAnotherTypeIsFalseAndItsNegationTrue() {
        String choice = """
                {'StartAt': 'Check', 'States': {
                  'Check': {'Type': 'Choice', 'Default': 'Other', 'Choices': [
                    {'Variable': '$.n', 'NumericEquals': 5, 'Next': 'Number'},
                    {'Variable': '$.n', 'BooleanEquals': true, 'Next': 'Bool'},
                    {'Not': {'Variable': '$.n', 'StringLessThan': 'z'}, 'Next': 'NotText'}]},
                  'Number': {'Type': 'Pass', 'Result': 'number', 'End': true},
                  'Bool': {'Type': 'Pass', 'Result': 'bool', 'End': true},
                  'NotText': {'Type': 'Pass', 'Result': 'not text', 'End': true},
                  'Other': {'Type': 'Pass', 'Result': 'other', 'End': true}}}
                """;

        assertThat(machine(choice).on("{'n': 5.0}")).isEqualTo("'number'");
        assertThat(machine(choice).on("{'n': '5'}")).isEqualTo("'other'");
        assertThat(machine(choice).on("{'n': 'true'}")).isEqualTo("'other'");
        assertThat(machine(choice).on("{'n': null}")).isEqualTo("'not text'");
        assertThat(machine(choice).on("{'n': [5]}")).isEqualTo("'not text'");
    }

    @Test
    void aGuardKeepsLaterTestsFromMissingPaths() {
        String choice = """
                {'StartAt': 'Check', 'States': {
                  'Check': {'Type': 'Choice', 'Default': 'No', 'Choices': [
                    {'And': [{'Variable': '$.n', 'IsPresent': true}, {'Variable': '$.n', 'NumericEquals': 1}],
                     'Next': 'Yes'},
                    {'Or': [{'Variable': '$.n', 'IsPresent': false}, {'Variable': '$.n', 'IsNull': true}],
                     'Next': 'Nothing'}]},
                  'Yes': {'Type': 'Pass', 'Result': 'yes', 'End': true},
                  'No': {'Type': 'Pass', 'Result': 'no', 'End': true},
                  'Nothing': {'Type': 'Pass', 'Result': 'nothing', 'End': true}}}
                """;

        assertThat(machine(choice).on("{'n': 1}")).isEqualTo("'yes'");
        assertThat(machine(choice).on("{}")).isEqualTo("'nothing'");
        assertThat(machine(choice).on("{'n': null}")).isEqualTo("'nothing'");
        assertThat(machine(choice).on("{'n': 2}")).isEqualTo("'no'");
    }

    @Test
    void aMissingVariableFailsAChoice() {
        assertThat(machine("""
                {'StartAt': 'Check', 'States': {
                  'Check': {'Type': 'Choice', 'Choices': [{'Variable': '$.n', 'NumericEquals': 1, 'Next': 'Yes'}],
                    'Default': 'Yes'},
                  'Yes': {'Type': 'Succeed'}}}
                """).on("{}")).startsWith("States.Runtime: ").contains("$.n");
    }

    @Test
    void aChoiceWithoutAMatchFails() {
        assertThat(machine("""
                {'StartAt': 'Check', 'States': {
                  'Check': {'Type': 'Choice', 'Choices': [{'Variable': '$.n', 'NumericEquals': 1, 'Next': 'Yes'}]},
                  'Yes': {'Type': 'Succeed'}}}
                """).on("{'n': 2}")).startsWith("States.Runtime: ");
    }

    @Test
    void aFailTakesItsWordsFromPathsAndCalls() {
        assertThat(machine("""
                {'StartAt': 'Stop', 'States': {'Stop': {'Type': 'Fail',
                  'ErrorPath': '$.error', 'CausePath': 'States.Format(\\u0027loan {} in {}\\u0027, $.loan, $$.State.Name)'}}}
                """).on("{'error': 'Late', 'loan': 7}")).isEqualTo("Late: loan 7 in Stop");
        assertThat(machine("{'StartAt': 'Stop', 'States': {'Stop': {'Type': 'Fail'}}}")
                        .on("{}"))
                .isEqualTo("null: null");
    }

    @Test
    void anInputMayBeAnyJson() {
        assertThat(machine("{'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}}")
                        .on("[null, 'x', 1.50]"))
                .isEqualTo("[null,'x',1.5]");
    }
}
