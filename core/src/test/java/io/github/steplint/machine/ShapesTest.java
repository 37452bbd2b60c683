package io.github.steplint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    private static final String TASK = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage\", ";
    private static final String MAP =
            "\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": {\"StartAt\": \"P\", \"States\": "
                    + "{\"P\": {\"Type\": \"Succeed\"}}}, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Type": "Wait", "Seconds": "5", "End": true                                | WrongType Seconds: an integer
            "Type": "Wait", "Seconds": 1.5, "End": true                                | WrongType Seconds: an integer
            "Type": "Wait", "Seconds": 100000000, "End": true                          | OutOfRange Seconds: from 0 to 99999999
            "Type": "Wait", "Timestamp": "2030-01-31 09:00:00Z", "End": true           | BadTimestamp state "S"
            "Type": "Wait", "Timestamp": "{% $t %}", "End": true                       | BadTimestamp state "S"
            "Type": "Wait", "Duration": 5, "End": true                                 | UnknownField "Duration" -> Seconds
            "Type": "Wait", "ResultPath": "$.x", "End": true                           | UnknownField "ResultPath"; Task, Pass, Parallel and Map states have it
            "Type": "Pass", "MaxAttempts": 3, "End": true                              | UnknownField "MaxAttempts"; a retrier has it
            "Type": "Pass", "Variable": "$.n", "End": true                             | UnknownField "Variable"; a Choice rule has it
            "Type": "Pass", "OutputPath": 5, "End": true                               | WrongType OutputPath: a JSONPath, which begins with $, or null
            "Type": "Pass", "InputPath": "order", "End": true                          | WrongType InputPath: a JSONPath, which begins with $, or null
            "Type": "Fail", "CausePath": "cause"                                       | WrongType CausePath: a JSONPath, which begins with $, or a function such as States.Format
            "Type": "Pass", "Comment": ["a"], "End": true                              | WrongType Comment: a string
            "Type": "Pass", "End": "true"                                              | WrongType End: true or false
            "Type": "Tsak", "Resource": "x", "End": true                               | NotAllowed Type -> Task
            "Type": "Lambda", "Resource": "x", "End": true                             | NotAllowed Type -> Task
            "Type": "Teleport", "End": true                                            | NotAllowed Type
            "Resource": "x", "End": true                                               | MissingField Type
            "Type": "Fail", "Error": "E", "ErrorPath": "$.e"                           | Exclusive Error, ErrorPath
            "Type": "Succeed", "Next": "S"                                             | UnknownField "Next"; Task, Pass, Wait, Parallel and Map states have it
            "Type": "Parallel", "Branches": [], "End": true                            | Empty Branches
            "Type": "Parallel", "Branches": ["A"], "End": true                         | WrongType an element of Branches: an object
            "Type": "Map", "End": true                                                 | MissingField ItemProcessor or Iterator
            """)
    void tellsWhatAStateMayNotHold(String fields, String defect) {
        assertThat(Parsed.defects(Parsed.state("{" + fields + "}"))).containsExactly(defect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "End": true, "TimeoutSeconds": 0                                           | OutOfRange TimeoutSeconds: from 1 to 99999999
            "End": true, "Timeout": 5                                                  | UnknownField "Timeout" -> TimeoutSeconds
            "End": true, "TimeoutSeconds": 5, "TimeoutSecondsPath": "$.t"              | Exclusive TimeoutSeconds, TimeoutSecondsPath
            "End": true, "Arguments": {}                                               | WrongLanguage Arguments -> Parameters
            "End": true, "ResultSelector": "$.x"                                       | WrongType ResultSelector: an object
            "End": true, "Credentials": {}                                             | MissingField RoleArn or RoleArn.$
            "End": true, "Retry": {"ErrorEquals": ["E"]}                               | WrongType Retry: an array of objects
            "End": true, "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 0}]       | OutOfRange? IntervalSeconds: from 1 to 99999999
            "End": true, "Retry": [{"ErrorEquals": ["E"], "BackoffRate": 0.5}]         | OutOfRange BackoffRate: 1 or more
            "End": true, "Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "full"}]   | NotAllowed JitterStrategy -> FULL
            "End": true, "Retry": [{"ErrorEquals": ["E"], "Next": "S"}]                | UnknownField "Next"; a catcher has it
            "End": true, "Retry": [{"ErrorEquals": "E"}]                               | WrongType ErrorEquals: an array of strings
            "End": true, "Catch": [{"ErrorEquals": [1], "Next": "S"}]                  | WrongType an element of ErrorEquals: a string
            "End": true, "Catch": [{"ErrorEquals": ["E"]}]                             | MissingField Next
            "End": true, "Catch": [{"ErrorEquals": [], "Next": "S"}]                   | Empty ErrorEquals
            "End": true, "Catch": [{"ErrorEquals": ["E"], "Next": "S", "Output": 1}]   | WrongLanguage Output -> ResultPath
            """)
    void tellsWhatATaskMayNotHold(String fields, String defect) {
        assertThat(Parsed.defects(Parsed.state("{" + TASK + fields + "}"))).containsExactly(defect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Items": []                                                                | WrongLanguage Items -> ItemsPath
            "Parameters": {}, "ItemSelector": {}                                       | Exclusive Parameters, ItemSelector
            "ToleratedFailurePercentage": 101                                          | OutOfRange ToleratedFailurePercentage: from 0 to 100
            "ItemBatcher": {}                                                          | MissingField? MaxItemsPerBatch or MaxInputBytesPerBatch or MaxItemsPerBatchPath or MaxInputBytesPerBatchPath
            "ItemBatcher": {"MaxItemsPerBatch": 0}                                     | OutOfRange MaxItemsPerBatch: 1 or more
            "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {}} | WrongLanguage Arguments -> Parameters
            "ItemReader": {}                                                           | MissingField Resource
            "ItemReader": {"Resource": "r", "ReaderConfig": {"InputType": "csv"}}      | NotAllowed InputType -> CSV
            "ItemReader": {"Resource": "r", "ReaderConfig": {"InputType": "XLS"}}      | NotAllowed InputType
            "ItemReader": {"Resource": "r", "ReaderConfig": {"Sheet": 1}}              | UnknownField? "Sheet"
            "ItemReader": {"Resource": "r", "ReaderConfig": {"MaxItems": 1, "MaxItemsPath": "$.n"}} | Exclusive MaxItems, MaxItemsPath
            "ResultWriter": {"WriterConfig": {"OutputType": "JSON", "Transformation": "Flatten"}} | NotAllowed Transformation -> FLATTEN
            """)
    void tellsWhatAMapMayNotHold(String fields, String defect) {
        assertThat(Parsed.defects(Parsed.state("{" + MAP + fields + "}"))).containsExactly(defect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Type": "Pass", "ResultPath": "$.x", "End": true                           | WrongLanguage ResultPath -> Output
            "Type": "Wait", "SecondsPath": "$.x", "End": true                          | WrongLanguage SecondsPath -> Seconds
            "Type": "Choice", "Choices": [{"Condition": "$x", "Next": "S"}]            | WrongType Condition: true or false or a JSONata expression
            "Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": true, "Next": "S"}] | WrongLanguage Variable -> Condition
            "Type": "Choice", "Choices": [{"Next": "S"}]                               | NoTest rule 1 of state "S"
            """)
    void tellsWhatAJsonataStateMayNotHold(String fields, String defect) {
        assertThat(Parsed.defects(Parsed.jsonata("{" + fields + "}"))).containsExactly(defect);
    }

    /** A rule about expressions tells it, which knows what is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"{% $x ", "$x %}", " {% $x %}"})
    void leavesAlmostAnExpressionAlone(String seconds) {
        String fields = "{\"Type\": \"Wait\", \"Seconds\": \"" + seconds + "\", \"End\": true}";
        assertThat(Parsed.defects(Parsed.jsonata(fields))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Type": "Pass", "Output": null, "Assign": {"n": "{% 1 %}"}, "End": true
            "Type": "Wait", "Seconds": "{% $states.input.s %}", "End": true
            "Type": "Wait", "Timestamp": "{% $now() %}", "End": true
            "Type": "Fail", "Error": "{% $states.input.e %}", "Cause": "plain"
            "Type": "Choice", "Choices": [{"Condition": true, "Next": "S", "Output": 1, "Assign": {}}], "Output": {}
            "Type": "Task", "Resource": "x", "Arguments": "{% $states.input %}", "TimeoutSeconds": "{% 5 %}", "End": true
            """)
    void acceptsExpressionsWhereTheyMayStand(String fields) {
        assertThat(Parsed.defects(Parsed.jsonata("{" + fields + "}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Type": "Pass", "End": false, "Next": "S", "ResultPath": null, "Result": {"a.$": "$.b"}, "Comment": ""
            "Type": "Wait", "Seconds": 0, "End": true
            "Type": "Wait", "Seconds": "${Delay}", "End": true
            "Type": "Wait", "Timestamp": "2030-01-31T09:00:00.000000123+02:00", "End": true
            "Type": "Wait", "SecondsPath": "%DELAY_PATH%", "End": true
            "Type": "Fail"
            "Type": "Fail", "ErrorPath": "$.e", "CausePath": "States.Format('{}', $.c)"
            "Type": "Task", "Resource": "${Arn}", "Retry": [], "Catch": [], "End": true, "Parameters": "text"
            "Type": "Task", "Resource": "${Arn}", "Retry": "${Retry}", "End": true, "Credentials": {"RoleArn.$": "$.r"}
            "Type": "Task", "Resource": "${Arn}", "TimeoutSeconds": {"Fn::If": [1]}, "TimeoutSecondsPath": "$.t", "End": true
            "Type": "Map", "Iterator": {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}, "ProcessorConfig": {"Mode": "INLINE"}}, "Parameters": {}, "End": true
            "Type": "Map", "ItemProcessor": {"Ref": "Processor"}, "MaxConcurrency": "MOST_AT_ONCE", "End": true
            """)
    void acceptsWhatWorks(String fields) {
        assertThat(Parsed.defects(Parsed.state("{" + fields + "}"))).isEmpty();
    }

    @Test
    void theMachineItselfIsHeldAgainstItsShape() {
        String states = "\"States\": {\"S\": {\"Type\": \"Succeed\"}}";
        assertThat(Parsed.defects(Parsed.json("{" + states + "}"))).containsExactly("MissingField StartAt");
        assertThat(Parsed.defects(Parsed.json("{\"StartAt\": \"S\"}"))).containsExactly("MissingField States");
        assertThat(Parsed.defects(Parsed.json("{\"StartAt\": \"S\", \"States\": {}}")))
                .containsExactly("Empty States");
        assertThat(Parsed.defects(Parsed.json("{\"StartAt\": \"S\", \"Version\": \"2\", " + states + "}")))
                .containsExactly("NotAllowed Version");
        assertThat(Parsed.defects(Parsed.json("{\"StartAt\": \"S\", \"Resource\": 1, " + states + "}")))
                .containsExactly("UnknownField \"Resource\"; ItemReader has it");
    }

    @Test
    void aBranchMayNotHoldWhatOnlyTheMachineHas() {
        String branch = "{\"StartAt\": \"B\", \"TimeoutSeconds\": 5, \"States\": {\"B\": {\"Type\": \"Succeed\"}}}";
        assertThat(Parsed.defects(
                        Parsed.state("{\"Type\": \"Parallel\", \"End\": true, \"Branches\": [" + branch + "]}")))
                .containsExactly("UnknownField \"TimeoutSeconds\"; the state machine has it");
    }

    @Test
    void aLanguageInABranchIsDoubtfulAndHidesTheLanguageOfItsStates() {
        String branch = "{\"StartAt\": \"B\", \"QueryLanguage\": \"JSONata\", \"States\": "
                + "{\"B\": {\"Type\": \"Succeed\", \"Output\": 1}}}";
        assertThat(Parsed.defects(
                        Parsed.state("{\"Type\": \"Parallel\", \"End\": true, \"Branches\": [" + branch + "]}")))
                .containsExactly("UnknownField? \"QueryLanguage\"; the state machine has it");
    }
}
