package io.github.steplint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Variable": "$.n", "NumericEquals": "5"                                  | WrongOperand NumericEquals
            "Variable": "$.n", "StringEquals": 5                                     | WrongOperand StringEquals
            "Variable": "$.n", "IsNull": "true"                                      | WrongOperand IsNull
            "Variable": "$.n", "StringEqualsPath": "o"                               | WrongOperand StringEqualsPath
            "Variable": "$.n", "TimestampEquals": "2030-13-01T00:00:00Z"             | BadTimestamp rule 1 of state "S"
            "Variable": "$.n", "numericGreaterThan": 5                               | UnknownOperator "numericGreaterThan" -> NumericGreaterThan
            "Variable": "$.n", "NumberGreaterThan": 5                                | UnknownOperator "NumberGreaterThan" -> NumericGreaterThan
            "Variable": "$.n", "NumericGreaterThanOrEqualTo": 5                      | UnknownOperator "NumericGreaterThanOrEqualTo" -> NumericGreaterThanEquals
            "Variable": "$.n", "GreaterThanOrEquals": 5                              | UnknownOperator "GreaterThanOrEquals" -> NumericGreaterThanEquals
            "Variable": "$.n", "NumericNotEquals": 5                                 | UnknownOperator "NumericNotEquals"; put a rule with NumericEquals inside Not
            "Variable": "$.n", "StringContains": "a"                                 | UnknownOperator "StringContains"; StringMatches takes "*text*"
            "All": [{"Variable": "$.n", "IsNull": true}]                             | UnknownOperator "All"; And and Or take an array of rules
            "Variable": "$.n", "StringIn": ["a"]                                     | UnknownOperator "StringIn"; put one rule for each value inside Or
            "Variable": "$.n", "IsNotNull": true                                     | UnknownOperator "IsNotNull"; IsNull takes false
            "Variable": "$.n", "IsArray": true                                       | UnknownOperator "IsArray"; no operator tells arrays or objects apart
            "Variable": "$.n", "NumberEquals": "5"                                   | UnknownOperator "NumberEquals" -> NumericEquals
            "Not": {}                                                                | NoTest the Not in rule 1 of state "S"
            "variable": "$.n", "IsNull": true                                        | UnknownField "variable" -> Variable
            "Variable": "$.n"                                                        | NoTest rule 1 of state "S"
            "Comment": "nothing"                                                     | NoTest rule 1 of state "S"
            "IsNull": true                                                           | NoVariable rule 1 of state "S"
            "Variable": "$.n", "IsNull": true, "IsString": true                      | SeveralTests [IsNull, IsString]
            "Variable": "$.n", "And": [{"Variable": "$.n", "IsNull": true}]          | SeveralTests [Variable, And]
            "And": []                                                                | Empty And
            "Or": {"Variable": "$.n", "IsNull": true}                                | WrongType Or: an array of objects
            "Not": [{"Variable": "$.n", "IsNull": true}]                             | WrongType Not: an object
            "Not": {"Variable": "$.n", "IsNull": true, "Next": "S"}                  | NestedRuleField Next
            "Not": {"Variable": "$.n"}                                               | NoTest the Not in rule 1 of state "S"
            "Variable": "n", "IsNull": true                                          | WrongType Variable: a JSONPath, which begins with $
            "Condition": "{% true %}"                                                | WrongLanguage Condition -> Variable
            "Variable": 5, "IsNull": true                                            | WrongType Variable: a JSONPath, which begins with $
            """)
    void tellsWhatARuleMayNotHold(String fields, String defect) {
        assertThat(Parsed.defects(Parsed.state(choice(fields + ", \"Next\": \"S\""))))
                .containsExactly(defect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Variable": "$.n", "NumericEquals": "${Limit}"
            "Variable": "$.n", "${Operator}": 5
            "Variable": "$limit.n", "NumericLessThanPath": "$$.Execution.Input.n", "Assign": {"a": 1}, "Comment": "c"
            "Or": [{"Not": {"Variable": "$.n", "IsPresent": false}}, {"Variable": "$.n", "StringMatches": "*"}]
            "Variable": "$.n", "TimestampEquals": "2030-01-31T09:00:00Z"
            """)
    void acceptsWhatWorks(String fields) {
        assertThat(Parsed.defects(Parsed.state(choice(fields + ", \"Next\": \"S\""))))
                .isEmpty();
    }

    @Test
    void anEmptyRuleLacksItsTestAndNothingElse() {
        assertThat(Parsed.defects(Parsed.state(choice("")))).containsExactly("NoTest rule 1 of state \"S\"");
    }

    @Test
    void aRuleNeedsATarget() {
        assertThat(Parsed.defects(Parsed.state(choice("\"Variable\": \"$.n\", \"IsNull\": true"))))
                .containsExactly("MissingField Next");
    }

    @Test
    void theConditionIsBuiltOnlyWhole() {
        assertThat(condition("\"And\": [{\"Variable\": \"$.n\", \"IsNull\": true}]"))
                .isInstanceOf(Condition.And.class);
        assertThat(condition("\"And\": [{\"Variable\": \"$.n\", \"IsNull\": true}, \"${Other}\"]"))
                .isNull();
        assertThat(condition("\"Variable\": \"$.n\", \"numericequals\": 5"))
                .isInstanceOfSatisfying(
                        Condition.Comparison.class,
                        test -> assertThat(test.operator()).isEqualTo(ComparisonOperator.NumericEquals));
    }

    @Test
    void placeholdersInChoicesMayLeadAnywhere() {
        StateMachine machine = Parsed.state("{\"Type\": \"Choice\", \"Choices\": [\"${Rule}\"], \"Default\": \"S\"}");

        assertThat(machine.defects()).isEmpty();
        assertThat(Parsed.only(machine).transitions().get(0).target()).isInstanceOf(Value.Hole.class);
    }

    private static Condition condition(String fields) {
        State.Choice choice = (State.Choice) Parsed.only(Parsed.state(choice(fields + ", \"Next\": \"S\"")));
        return choice.rules().get(0).condition().orElse(null);
    }

    private static String choice(String fields) {
        return "{\"Type\": \"Choice\", \"Choices\": [{" + fields + "}]}";
    }
}
