package io.github.steplint.expression.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IntrinsicEvaluatorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode LOAN = JSON.readTree("""
            {
              "id": 7, "title": "Emma", "fine": 2.5, "none": null, "huge": 1e300, "empty": {}, "big": 92233720368547758070,
              "reader": {"name": "Ada", "tags": []},
              "copies": [1, 2, 1.0, "a", "a", {"n": 1}, {"n": 1.0}, [1]],
              "left": {"a": {"x": 1}, "b": 2, "d": 3}, "right": {"a": {"y": 1}, "d": 4},
              "template": "{} is \\\\{due\\\\}", "slashes": "a\\\\b"
            }
            """);

    private static JsonNode evaluate(String text) {
        return evaluate(text, 1);
    }

    private static JsonNode evaluate(String text, long seed) {
        Argument.Call call = IntrinsicParser.parse(text).call().orElseThrow();
        JsonNode context = JSON.readTree("{\"Execution\": {\"Name\": \"run-1\"}}");
        Map<String, JsonNode> variables = Map.of("due", JSON.readTree("[3, 1]"));
        return new IntrinsicEvaluator(new JsonPathEvaluator.Data(LOAN, context, variables), new Random(seed))
                .evaluate(call);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "States.Format('{} and {}', $.title, $.id)           | \"Emma and 7\"",
                "States.Format('{}', $.none)                         | \"null\"",
                "States.Format('{}', $.reader)                       | \"{name=Ada, tags=[]}\"",
                "States.Format('{} {}', true, 2.5)                   | \"true 2.5\"",
                "States.Format('\\{\\} {} it\\'s \\\\', $.id)        | \"{} 7 it's \\\\\"",
                "States.Format('{}', '\\{x\\}')                      | \"{x}\"",
                "States.Format('{}', '{}')                           | \"{}\"",
                "States.Format($.template, $.title)                  | \"Emma is {due}\"",
                "States.Format('{}{}', $$.Execution.Name, $due[0])   | \"run-13\"",
                "States.Array()                                      | []",
                "States.Array(1, -2.5, 'a', null, true, $.empty)     | [1,-2.5,\"a\",null,true,{}]",
                "States.ArrayPartition(States.Array(1,2,3), 2)       | [[1,2],[3]]",
                "States.ArrayPartition(States.Array(1,2,3), 1.5)     | [[1,2],[3]]",
                "States.ArrayPartition(States.Array(), 5)            | []",
                "States.ArrayContains($.copies, 2.0)                 | true",
                "States.ArrayContains($.copies, $.reader)            | false",
                "States.ArrayContains($.copies, States.Array(1))     | true",
                "States.ArrayContains($.copies, States.Array(1.0))   | true",
                "States.ArrayContains($.copies, '2')                 | false",
                "States.ArrayUnique($.copies)                        | [1,2,\"a\",{\"n\":1},[1]]",
                "States.ArrayRange(0, 10, 3)                         | [0,3,6,9]",
                "States.ArrayRange(1, 9, 9)                          | [1]",
                "States.ArrayRange(3, 1, -1)                         | [3,2,1]",
                "States.ArrayRange(3, 1, 1)                          | []",
                "States.ArrayRange(9223372036854775806, 9223372036854775807, 1) | [9223372036854775806,9223372036854775807]",
                "States.ArrayGetItem($due, 0)                        | 3",
                "States.ArrayLength($.copies)                        | 8",
                "States.Base64Encode('')                             | \"\"",
                "States.Base64Encode('Café')                         | \"Q2Fmw6k=\"",
                "States.Base64Decode('Q2Fmw6k=')                     | \"Café\"",
                "States.Hash('Emma', 'MD5')                          | \"4535367f2f39b5a2ebaee0092f184a79\"",
                "States.JsonMerge($.left, $.right, false)            | {\"a\":{\"y\":1},\"b\":2,\"d\":4}",
                "States.MathAdd(1.49, 1.5)                           | 3",
                "States.MathAdd(-1.5, 0)                             | -1",
                "States.MathAdd(-2.5, 0)                             | -2",
                "States.MathAdd(2.5, 0)                              | 3",
                "States.MathAdd(-1.5, -1.51)                         | -3",
                "States.MathAdd($.id, -0)                            | 7",
                "States.StringSplit(',,,,', ',')                     | []",
                "States.StringSplit(', , ,', ',')                    | [\" \",\" \"]",
                "States.StringSplit('This.is+a,test=string', '.+,=') | [\"This\",\"is\",\"a\",\"test\",\"string\"]",
                "States.StringSplit($.slashes, '\\\\')               | [\"a\",\"b\"]",
                "States.StringSplit('whole', '')                     | [\"whole\"]",
                "States.StringToJson('')                             | null",
                "States.StringToJson(' ')                            | null",
                "States.StringToJson('-0')                           | 0",
                "States.StringToJson('\\{\"a\":[1.50]\\}')           | {\"a\":[1.5]}",
                "States.JsonToString($.right)                        | \"{\\\"a\\\":{\\\"y\\\":1},\\\"d\\\":4}\"",
                "States.JsonToString($.title)                        | \"\\\"Emma\\\"\"",
            })
    void worksACallOutAsAwsDoes(String text, String value) {
        assertThat(evaluate(text)).hasToString(value);
    }

    @Test
    void aLineBreakIsACharacterLikeAnother() {
        assertThat(evaluate("States.StringSplit('Hello\nWorld', '\n')")).hasToString("[\"Hello\",\"World\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "States.Nope()",
                "States.MathAdd(1)",
                "States.MathAdd('1', 2)",
                "States.MathAdd($.big, 1)",
                "States.MathAdd(9223372036854775000, 9223372036854775000)",
                "States.MathAdd(1e400, 1)",
                "States.Array(1e9999999999)",
                "States.ArrayGetItem($.copies, 8)",
                "States.ArrayGetItem($.copies, -1)",
                "States.ArrayLength($.title)",
                "States.ArrayPartition($.copies, 0)",
                "States.ArrayRange(1, 9, 0.4)",
                "States.ArrayRange(0, 1000, 1)",
                "States.ArrayRange(0, 9223372036854775807, 1)",
                "States.Base64Decode('no base64!')",
                "States.Hash('a', 'CRC')",
                "States.JsonMerge($.left, $.right, true)",
                "States.JsonMerge($.left, $.copies, false)",
                "States.StringToJson('1 2')",
                "States.StringToJson('\\{')",
                "States.StringToJson($.id)",
                "States.Format('{} {}', $.id)",
                "States.Format($.id)",
                "States.Format('{}', $.missing)",
            })
    void aCallThatCannotBeWorkedOutFails(String text) {
        assertThatThrownBy(() -> evaluate(text))
                .isInstanceOf(IntrinsicFailure.class)
                .hasMessageMatching(".{10,}");
    }

    @Test
    void textIsBounded() {
        String most = "x".repeat(10_000);
        assertThat(evaluate("States.Base64Encode('" + most + "')").asString()).startsWith("eHh4");
        assertThatThrownBy(() -> evaluate("States.Base64Encode('" + most + "x')"))
                .isInstanceOf(IntrinsicFailure.class);
        assertThatThrownBy(() -> evaluate("States.Hash('" + most + "x', 'MD5')"))
                .isInstanceOf(IntrinsicFailure.class);
    }

    @Test
    void theSeedDecidesWhatIsRandom() {
        String uuid = evaluate("States.UUID()", 5).asString();
        assertThat(uuid).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(evaluate("States.UUID()", 5).asString()).isEqualTo(uuid);
        assertThat(evaluate("States.UUID()", 6).asString()).isNotEqualTo(uuid);
        assertThat(evaluate("States.MathRandom(1, 1000000, 42)", 5))
                .isEqualTo(evaluate("States.MathRandom(1, 1000000, 42)", 6));
        for (int seed = 0; seed < 100; seed++) {
            assertThat(evaluate("States.MathRandom(-2, 3)", seed).asInt()).isBetween(-2, 2);
        }
    }
}
