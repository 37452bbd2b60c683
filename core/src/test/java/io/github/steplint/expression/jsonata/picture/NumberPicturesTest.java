package io.github.steplint.expression.jsonata.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.expression.jsonata.JsonataError;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPicturesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.5 | #,##0.00   | 1,234,567.50",
                "-42       | #,##0.00   | -42.00",
                "-42       | 0.0;(0.0)  | (42.0)",
                "0.175     | 0.0%       | 17.5%",
                "0.175     | 0‰         | 175‰",
                "65.3      | EUR #0.00  | EUR 65.30",
                "6543.21   | 00.0e00    | 65.4e02",
                "0         | #          | 0",
                "0         | #.##       | .0",
                "12        | 9,9,99     | 0,0,12",
                "5         | #,##0,00   | 00,,5",
                "1e21      | #,##0      | 1e,+21",
                "1e300     | 0.0        | 1e+300.0",
            })
    void writesANumberAsItsPictureSays(double value, String picture, String text) {
        assertThat(NumberPictures.formatNumber(value, picture, Map.of())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2.5, 0, 2", "3.5, 0, 4", "0.005, 0.00, 0.00", "1.005, 0.00, 1.00", "1.015, 0.00, 1.02"})
    void roundsHalvesOfTheWrittenNumberToTheEvenNeighbour(double value, String picture, String text) {
        assertThat(NumberPictures.formatNumber(value, picture, Map.of())).isEqualTo(text);
    }

    @Test
    void takesOtherSignsFromTheOptions() {
        assertThat(NumberPictures.formatNumber(
                        1234.5, "#.##0,00", Map.of("decimal-separator", ",", "grouping-separator", ".")))
                .isEqualTo("1.234,50");
        assertThat(NumberPictures.formatNumber(7, "٠٠", Map.of("zero-digit", "٠")))
                .isEqualTo("٠٧");
        assertThat(NumberPictures.formatNumber(-3, "0", Map.of("minus-sign", "−")))
                .isEqualTo("−3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0;0;0   | D3080",
                "0.0.0   | D3081",
                "0%%     | D3082",
                "0‰‰     | D3083",
                "0%‰     | D3084",
                "total   | D3085",
                ";0      | D3085",
                "0 0     | D3086",
                "0,.0    | D3087",
                "0,      | D3088",
                "0,,0    | D3089",
                "0#      | D3090",
                "0.#0    | D3091",
                "0e0%    | D3092",
                "0e#     | D3093",
            })
    void namesWhatIsWrongWithAPicture(String picture, String code) {
        assertFails(code, () -> NumberPictures.formatNumber(20, picture, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0e0", "-5, 0.0e0"})
    void anExponentOfWhatIsNotPositiveFailsWhereTheReferenceNeverEnds(double value, String picture) {
        assertFails("U1001", () -> NumberPictures.formatNumber(value, picture, Map.of()));
    }

    @Test
    void aHostilePictureFailsInsteadOfTakingLong() {
        assertFails("U1001", () -> NumberPictures.formatNumber(1, "0,".repeat(500_000) + "0", Map.of()));
        assertFails("U1001", () -> NumberPictures.formatNumber(1, "0." + "0".repeat(101), Map.of()));
        assertFails("U1001", () -> NumberPictures.formatNumber(1, "0,0", Map.of("grouping-separator", "")));
    }

    /** Random pictures and options either write something or fail with a code; nothing else is thrown. */
    @Property(tries = 3000, seed = "20261121")
    void everyPictureEndsInATextOrACode(@ForAll long seed) {
        Random random = new Random(seed);
        String picture = RandomTexts.text(random, "00##,,..ee%‰;x9$-", 10);
        String zero = RandomTexts.text(random, "0A٠", 1);
        double value = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(30) - 8);
        try {
            assertThat(NumberPictures.formatNumber(value, picture, Map.of("zero-digit", zero)))
                    .isNotNull();
        } catch (JsonataError e) {
            assertThat(e.code()).as(picture).matches("D30[89]\\d|U1001");
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "255, 16, ff",
        "-255, 2, -11111111",
        "10.5, 10, 10",
        "11.5, 10, 12",
        "35, 36, z",
        "0, 2, 0",
        "99.5, 2.5, 1100100",
        "1e21, 10, 1e+21",
        "9007199254740993, 16, 20000000000000",
    })
    void writesAWholeNumberInABase(double value, double radix, String text) {
        assertThat(NumberPictures.formatBase(value, radix)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "-3", "37", "1e10"})
    void refusesABaseWithoutDigits(double radix) {
        assertFails("D3100", () -> NumberPictures.formatBase(100, radix));
    }

    static void assertFails(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(JsonataError.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.getMessage()).isNotBlank();
        });
    }
}
