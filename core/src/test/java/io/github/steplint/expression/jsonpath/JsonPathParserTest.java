package io.github.steplint.expression.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.expression.ExpressionFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$$",
                "$loan",
                "$loan.due",
                "$$.Execution.Input.orderId",
                "$.orders[0].id",
                "$.orders[-1]",
                "$.[0].id",
                "$['a b'].c",
                "$[\"a b\"]",
                "$.error-info",
                "$.a:b",
                "$..price",
                "$..[0]",
                "$.items[*].id",
                "$.items[1:3]",
                "$.items[:2]",
                "$.items[0,2]",
                "$.items[?(@.price < 10 && @.name == 'tea')]",
                "$.items[?(@.score > .85)]",
                "$.items[?(@.score <= 1.)]",
                "$.items[?(@.k==$.other)]",
                "$.items[?(@.name =~ /t.*a/i)]",
                "$.items[?(!(@.sold) || @.tags contains 'new')].id",
                "$.items.length()",
                "$.straße.größe"
            })
    void readsAndPrintsWhatAwsTakes(String text) {
        JsonPath path = JsonPathParser.parse(text).path().orElseThrow();
        assertThat(JsonPathParser.parse(path.toString()).path()).contains(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "orderId | 0 | does not begin with $",
                "$. | 1 | ends with a dot",
                "$.Payload. | 9 | ends with a dot",
                "$..  | 1 | ends with two dots",
                "$...a | 1 | has three dots in a row",
                "$.a[ | 3 | has a \"[\" that is never closed",
                "$.a[] | 3 | has nothing between its brackets",
                "$.a[b] | 4 | has \"b\" between its brackets without quotes",
                "$.a['b | 4 | has a quote that is never closed",
                "$.a b | 2 | has a blank in a name",
                "$.a[?(@.b==1] | 3 | has a filter that is never closed",
                "$.a[?(@.b=1)] | 9 | compares with a single \"=\"",
                "$.a[(@.length-1)] | 4 | has \"(@.length-1)\" between its brackets without quotes",
                "$.a[0]b | 6 | goes on with \"b\", where only \".\" or \"[\" can follow",
                "$-a | 1 | goes on with \"-a\", where only \".\" or \"[\" can follow"
            })
    void saysWhereAndWhat(String text, int start, String message) {
        ExpressionFault fault = JsonPathParser.parse(text).fault().orElseThrow();
        assertThat(fault.start()).isEqualTo(start);
        assertThat(fault.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.a.b | true | true",
                "$['a'][0] | true | true",
                "$.a[-1] | true | false",
                "$.a[*] | false | false",
                "$..a | false | false",
                "$.a[0:1] | false | false",
                "$.a[?(@.b)] | false | false"
            })
    void tellsDefiniteAndReferencePaths(String text, boolean definite, boolean reference) {
        JsonPath path = JsonPathParser.parse(text).path().orElseThrow();
        assertThat(path.definite()).isEqualTo(definite);
        assertThat(path.reference()).isEqualTo(reference);
    }
}
