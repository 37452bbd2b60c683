package io.github.steplint.expression.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicChecksTest {

    private static List<IntrinsicFault> check(String text) {
        return IntrinsicChecks.check(IntrinsicParser.parse(text).call().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "States.UUID()",
                "States.Array()",
                "States.Array(1, 'two', null, $.three)",
                "States.Format('no values')",
                "States.Format('{} of {}', $.n, States.ArrayLength($.all))",
                "States.Format('\\{\\} {}', $.n)",
                "States.Format($.template, $.n)",
                "States.MathRandom(1, 10)",
                "States.MathRandom(1, 10, 42)",
                "States.MathAdd(1, -1.5)",
                "States.Hash($.mail, $.algorithm)",
                "States.Hash('a', 'SHA-512')",
                "States.JsonMerge($.a, $.b, false)",
                "States.JsonMerge($.a, $.b, $.deep)",
                "States.ArrayRange(1, 1000, 1)",
                "States.ArrayRange(0, 1999, 2)",
                "States.ArrayRange(10, 1, -3)",
                "States.ArrayRange(10, 1, 3)",
                "States.ArrayRange($.a, 100000, 1)",
                "States.ArrayContains($.all, null)",
            })
    void findsNothingInACallThatWorks(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "States.Fromat('a') | UNKNOWN | States.Fromat | did you mean States.Format?",
                "States.Uuid() | UNKNOWN | States.Uuid | did you mean States.UUID?",
                "States.MathSubtract(2, 1) | UNKNOWN | States.MathSubtract | write States.MathAdd with a negative number",
                "States.Join($.a, ',') | UNKNOWN | States.Join | write States.Format('{},{}', …), or read the state's data in JSONata, which has $join",
                "States.UUID(1) | ARITY | States.UUID(1) | write States.UUID()",
                "States.Format() | ARITY | States.Format() | write States.Format(template, value, …)",
                "States.MathAdd(1) | ARITY | States.MathAdd(1) | write States.MathAdd(number, number)",
                "States.MathRandom(1) | ARITY | States.MathRandom(1) | write States.MathRandom(start, end)",
                "States.ArrayLength('a') | LITERAL_TYPE | 'a' | ``",
                "States.MathAdd(1, '2') | LITERAL_TYPE | '2' | ``",
                "States.StringSplit($.a, 1) | LITERAL_TYPE | 1 | ``",
                "States.JsonMerge($.a, $.b, null) | LITERAL_TYPE | null | ``",
                "States.Base64Encode(true) | LITERAL_TYPE | true | ``",
                "States.Hash('a', 'SHA256') | ALGORITHM | 'SHA256' | did you mean 'SHA-256'?",
                "States.Hash('a', 'crc') | ALGORITHM | 'crc' | the algorithms are MD5, SHA-1, SHA-256, SHA-384, SHA-512",
                "States.JsonMerge($.a, $.b, true) | DEEP_MERGE | true | write false; the second object's fields replace the first's",
                "States.ArrayRange(1, 9, 0) | RANGE | 0 | write another step",
                "States.ArrayRange(1, 9, 0.4) | RANGE | 0.4 | write another step",
                "States.ArrayRange(0, 1000, 1) | RANGE | 1000 | ``",
                "States.ArrayRange(0, 1e9999999999, 1) | RANGE | 1e9999999999 | ``",
                "States.Array(States.MathAdd(1)) | ARITY | States.MathAdd(1) | write States.MathAdd(number, number)",
            })
    void saysWhereAndWhat(String text, IntrinsicFault.Kind kind, String place, String help) {
        assertThat(check(text)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(text.substring(fault.fault().start(), fault.fault().end()))
                    .isEqualTo(place);
            assertThat(fault.fault().help()).isEqualTo(help);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "States.UUID(1) | gives States.UUID 1 argument, but it takes no arguments",
                "States.Format() | gives States.Format 0 arguments, but it takes at least 1 argument",
                "States.MathAdd(1) | gives States.MathAdd 1 argument, but it takes 2 arguments",
                "States.MathRandom(1) | gives States.MathRandom 1 argument, but it takes 2 or 3 arguments",
                "States.ArrayLength($.a, $.b) | gives States.ArrayLength 2 arguments, but it takes 1 argument",
                "States.ArrayLength('a') | gives States.ArrayLength a string where it takes an array",
                "States.Format('{} of {}', 1) | has 2 {} in the template of States.Format, but gives 1 value",
                "States.Format('done', $.n) | has 0 {} in the template of States.Format, but gives 1 value",
            })
    void saysItInASentence(String text, String message) {
        assertThat(check(text))
                .singleElement()
                .satisfies(fault -> assertThat(fault.fault().message()).isEqualTo(message));
    }

    @Test
    void tenCallsInsideEachOtherAreTheMost() {
        assertThat(check("States.Array(".repeat(10) + ")".repeat(10))).isEmpty();
        assertThat(check("States.Array(".repeat(12) + ")".repeat(12)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(IntrinsicFault.Kind.NESTING);
                    assertThat(fault.fault().start()).isEqualTo("States.Array(".length() * 10);
                });
    }

    @Test
    void severalFaultsAreInTheOrderOfTheText() {
        assertThat(check("States.Array(States.MathAdd('1', '2'), States.Nope(States.UUID(3)))"))
                .extracting(IntrinsicFault::kind)
                .containsExactly(
                        IntrinsicFault.Kind.LITERAL_TYPE,
                        IntrinsicFault.Kind.LITERAL_TYPE,
                        IntrinsicFault.Kind.UNKNOWN,
                        IntrinsicFault.Kind.ARITY);
    }
}
