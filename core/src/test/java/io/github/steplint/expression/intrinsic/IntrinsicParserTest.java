package io.github.steplint.expression.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.expression.ExpressionFault;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicParserTest {

    private static Argument.Call call(String text) {
        return IntrinsicParser.parse(text).call().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "States.UUID()",
                "States.UUID( )",
                "States.Array(1, -2.5, 1e3, true, false, null, 'overdue')",
                "States.Format('Loan {} of {}',$.loan.id,$$.Execution.Id)",
                "States.ArrayGetItem($orders, 0)",
                "States.JsonToString($.items[?(@.due > 3)]['(a, b)'])",
                "States.Format('It\\'s \\{{}\\} and \\\\', $.title)",
                "States.StringSplit('Hello\nWorld', '\n')",
                "States.MathAdd( States.ArrayLength($.a) , 1 )",
            })
    void readsWhatAwsAccepts(String text) {
        assertThat(IntrinsicParser.parse(text).fault()).isEmpty();
        assertThat(call(text).start()).isZero();
        assertThat(call(text).end()).isEqualTo(text.length());
    }

    @Test
    void everyArgumentHasItsPlace() {
        String text = "States.Format('to {}', States.Hash($.mail, 'MD5'), -2.5, null)";
        Argument.Call call = call(text);
        assertThat(call.name()).isEqualTo("States.Format");
        assertThat(call.nameEnd()).isEqualTo("States.Format".length());
        assertThat(call.arguments())
                .extracting(argument -> text.substring(argument.start(), argument.end()))
                .containsExactly("'to {}'", "States.Hash($.mail, 'MD5')", "-2.5", "null");
        Argument.Call inner = (Argument.Call) call.arguments().get(1);
        assertThat(inner.arguments())
                .extracting(argument -> text.substring(argument.start(), argument.end()))
                .containsExactly("$.mail", "'MD5'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "States.UUID                    | 0  | 11 | has no \"(\" after \"States.UUID\"",
                "States.UUID(                   | 11 | 12 | has a \"(\" that is never closed",
                "States.Array($.a               | 12 | 13 | has a \"(\" that is never closed",
                "States.Array(1,                | 12 | 13 | has a \"(\" that is never closed",
                "States.Array(1 2)              | 15 | 16 | has \"2\" where \",\" or \")\" belongs",
                "States.Array(1,)               | 15 | 16 | has an empty argument",
                "States.Array(,1)               | 13 | 14 | has an empty argument",
                "States.Array(1, , 2)           | 16 | 17 | has an empty argument",
                "States.Array(\"due\")          | 13 | 14 | has a string in double quotes",
                "States.Array('due)             | 13 | 14 | has a quote that is never closed",
                "States.Format('a\\nb')         | 16 | 18 | has a backslash before \"n\"",
                "States.Format('a\\             | 16 | 17 | has a backslash that escapes nothing",
                "States.Array(due)              | 13 | 16 | has the bare word due",
                "States.Array(True)             | 13 | 17 | has the bare word True",
                "States.Array(-)                | 13 | 14 | has \"-\", which is no number",
                "States.Array(1.2.3)            | 13 | 18 | has \"1.2.3\", which is no number",
                "States.Array({\"a\":1})        | 13 | 14 | has \"{\" where an argument begins",
                "States.Array(😀)               | 13 | 15 | has \"😀\" where an argument begins",
                "States.Array($.a[)             | 17 | 18 | ",
                "States.UUID().id               | 13 | 16 | goes on with \".id\" after the call",
                "States.UUID() and more         | 14 | 22 | goes on with \"and more\" after the call",
            })
    void saysWhereAndWhat(String text, int start, int end, String message) {
        ExpressionFault fault = IntrinsicParser.parse(text).fault().orElseThrow();
        assertThat(text.substring(fault.start(), fault.end())).isEqualTo(text.substring(start, end));
        assertThat(fault.start()).isEqualTo(start);
        if (message != null) {
            assertThat(fault.message()).isEqualTo(message);
        }
    }

    @Test
    void deepNestingIsAFaultAndNotACrash() {
        String text = "States.Array(".repeat(50_000);
        assertThat(IntrinsicParser.parse(text).fault().orElseThrow().message()).isEqualTo("nests calls too deep");
    }

    /** Random texts are either a call or have a fault inside the text. */
    @Property(tries = 5000, seed = "20261121")
    void everyTextIsACallOrHasAFault(@ForAll long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "States.", "Format", "Array(", "(", ")", ",", "'", "\\", "{}", "$.a", "$", "[", "]", "1", "-", ".", "e",
            " ", "null", "true", "\"", "😀"
        };
        StringBuilder text = new StringBuilder("States.");
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        ParsedIntrinsic parsed = IntrinsicParser.parse(text.toString());
        assertThat(parsed.call().isPresent())
                .as(text.toString())
                .isNotEqualTo(parsed.fault().isPresent());
        parsed.fault().ifPresent(fault -> {
            assertThat(fault.start()).as(text.toString()).isBetween(0, fault.end());
            assertThat(fault.end()).as(text.toString()).isBetween(1, text.length());
        });
        parsed.call().ifPresent(IntrinsicChecks::check);
    }
}
