package io.github.steplint.expression.jsonata.picture;

import static io.github.steplint.expression.jsonata.picture.NumberPicturesTest.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.expression.jsonata.JsonataError;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegerPicturesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999    | I         | MCMXCIX",
                "4       | i         | iv",
                "28      | a         | ab",
                "703     | A         | AAA",
                "0       | w         | zero",
                "12      | W         | TWELVE",
                "1342    | Ww        | One Thousand, Three Hundred and Forty-Two",
                "1342    | W;o       | ONE THOUSAND, THREE HUNDRED AND FORTY-SECOND",
                "1000000 | w;o       | one millionth",
                "20      | w;o       | twentieth",
                "300     | w;o       | three hundredth",
                "2012000 | w         | two million, twelve thousand",
                "1e15    | w         | one thousand trillion",
                "11      | 1;o       | 11th",
                "22      | 1;o       | 22nd",
                "103     | 1;o       | 103rd",
                "113     | 0;o       | 113th",
                "5       | 0;c       | 5",
                "1234567 | #,##0     | 1,234,567",
                "1234567 | #:##0,00  | 12:345,67",
                "5       | ##,##,000 | ,,05",
                "42      | ٠٠٠       | ٠٤٢",
                "-7      | 000       | -007",
                "7.9     | 1         | 7",
                "-7.1    | 1         | -8",
                "1e21    | 0         | 1e+21",
            })
    void writesAWholeNumberAsItsPictureSays(double value, String picture, String text) {
        assertThat(IntegerPictures.formatInteger(value, picture)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MCMXCIX                       | I     | 1999",
                "ab                            | a     | 28",
                "1,234,567                     | #,##0 | 1234567",
                "22nd                          | 1;o   | 22",
                "twelve hundred                | w     | 1200",
                "two million and five          | w     | 2000005",
                "Three Hundred and Sixty-Fifth | Ww;o  | 365",
                "٤٢                            | ٠     | 42",
                "-12                           | 0     | -12",
                "12 loans                      | 0     | 12",
            })
    void readsAWholeNumberAsItsPictureSays(String text, String picture, double value) {
        assertThat(IntegerPictures.parseInteger(text, picture)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"loans, 0", "twelv, w", "MCMZ, I", "mcm, I", "-5, ٠"})
    void whatIsNoNumberReadsAsNothing(String text, String picture) {
        assertThat(IntegerPictures.parseInteger(text, picture)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#, D3130", "Loans, D3130", "1٠, D3131"})
    void namesWhatIsWrongWithAPicture(String picture, String code) {
        assertFails(code, () -> IntegerPictures.formatInteger(7, picture));
        assertFails(code, () -> IntegerPictures.parseInteger("7", picture));
    }

    @Test
    void whatIsTooLargeFailsInsteadOfTakingLong() {
        assertFails("U1001", () -> IntegerPictures.formatInteger(1e12, "I"));
        assertFails("U1001", () -> IntegerPictures.formatInteger(1, "0".repeat(20_000)));
        assertThat(IntegerPictures.formatInteger(1e308, "A")).hasSizeBetween(200, 250);
        assertThat(IntegerPictures.formatInteger(1e308, "w")).endsWith("trillion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "i", "A", "a", "w", "W", "Ww", "w;o", "0", "1;o", "#,##0", "0000000", "٠"})
    void readsWhatItWrites(String picture) {
        for (int value = 1; value < 120_000; value += 1 + value / 50) {
            String text = IntegerPictures.formatInteger(value, picture);
            assertThat(IntegerPictures.parseInteger(text, picture)).as(text).contains((double) value);
        }
    }

    @Property(tries = 2000, seed = "20261121")
    void groupsOfThreeAreThoseOfJava(@ForAll @IntRange(min = Integer.MIN_VALUE) int value) {
        assertThat(IntegerPictures.formatInteger(value, "#,##0")).isEqualTo(String.format("%,d", (long) value));
    }

    /** Random pictures either write something or fail with a code; nothing else is thrown. */
    @Property(tries = 3000, seed = "20261121")
    void everyPictureEndsInATextOrACode(@ForAll long seed) {
        Random random = new Random(seed);
        String picture = RandomTexts.text(random, "00##,,.:9٣;oAaIiWw", 7);
        double value = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(12));
        try {
            String text = IntegerPictures.formatInteger(value, picture);
            assertThat(IntegerPictures.parseInteger(text, picture)).as(text).isNotNull();
        } catch (JsonataError e) {
            assertThat(e.code()).as(picture).matches("D313[01]|U1001");
        }
    }
}
