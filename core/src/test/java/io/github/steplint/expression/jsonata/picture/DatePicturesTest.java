package io.github.steplint.expression.jsonata.picture;

import static io.github.steplint.expression.jsonata.picture.NumberPicturesTest.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.steplint.expression.jsonata.JsonataError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePicturesTest {
    private static final long NOON = Instant.parse("2024-11-21T12:00:00.123Z").toEpochMilli();

    private static String write(double millis, String picture, String zone) {
        return DatePictures.fromMillis(millis, Optional.of(picture), Optional.ofNullable(zone));
    }

    private static Optional<String> read(String timestamp, String picture) {
        return DatePictures.toMillis(timestamp, Optional.ofNullable(picture), NOON)
                .map(Instant::ofEpochMilli)
                .map(Instant::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[D1o] [MNn] [Y]                             | 21st November 2024",
                "[FNn,3-3] [M01]/[D01]/[Y,2-2] [h]:[m] [PN]  | Thu 11/21/24 12:00 PM",
                "[X]-W[W01]-[F1]                             | 2024-W47-4",
                "[w] [xNn] [d] [F]                           | 3 November 326 thursday",
                "[[[Y]]] [C] [E]                             | [2024] ISO ISO",
                "[Yw]                                        | two thousand and twenty-four",
                "[YI] [Da] [MA]                              | MMXXIV u K",
                "[MN] [Mn,*-3] [DWwo]                        | NOVEMBER nov Twenty-First",
                "[Y9,999,*]                                  | 2,024",
                "[h] [P] [ H 01 ] [s] [f001]                 | 12 pm 12 00 123",
                "at noon                                     | at noon",
                "[q1]                                        | undefined",
            })
    void writesATimeAsItsPictureSays(String picture, String text) {
        assertThat(write(NOON, picture, null)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[H01]:[m][Z01:01t] | +0000 | 12:00Z",
                "[H01]:[m][Z]       | +0000 | 12:00+00:00",
                "[H] [z]            | +0530 | 17 GMT+05:30",
                "[Z0101]            | +0100 | +0100",
                "[Z0]               | +0530 | +5:30",
                "[D] [H]            | +1300 | 22 1",
                "[H] [Z0]           | -0500 | 7 -5",
            })
    void writesATimeInItsZone(String picture, String zone, String text) {
        assertThat(write(NOON, picture, zone)).isEqualTo(text);
    }

    @Test
    void followsTheReferenceWhereAZoneIsOutOfTheOrdinary() {
        // The half hour west of a full hour is taken off twice.
        assertThat(write(NOON, "[H]:[m] [Z]", "-0330")).isEqualTo("7:30 -04:30");
        assertThat(write(NOON, "[H] [Z0101]", "UTC")).isEqualTo("NaN 0NaN");
    }

    @Test
    void writesIso8601WithoutAPicture() {
        assertThat(DatePictures.fromMillis(NOON, Optional.empty(), Optional.empty()))
                .isEqualTo("2024-11-21T12:00:00.123Z");
        assertThat(DatePictures.fromMillis(-1, Optional.empty(), Optional.of("+0100")))
                .isEqualTo("1970-01-01T00:59:59.999+01:00");
        assertThat(DatePictures.fromMillis(1.7e18, Optional.empty(), Optional.empty()))
                .as("nanoseconds are no milliseconds")
                .isEqualTo("0NaN-NaN-NaNTNaN:NaN:NaN.NaNZ");
    }

    @Property(tries = 2000, seed = "20261121")
    void weeksAreThoseOfIso8601(@ForAll @LongRange(min = -25_000, max = 90_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        String week = "%d %d %d"
                .formatted(
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        date.getDayOfWeek().getValue());
        assertThat(write(day * JsDates.DAY + 3_600_000, "[X] [W] [F1]", null)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-21T12:00:00.123Z, 2024-11-21T12:00:00.123Z",
        "2024-11-21T12:00:00.1239Z, 2024-11-21T12:00:00.123Z",
        "2024-11-21T12:00:00+05:30, 2024-11-21T06:30:00Z",
        "2024-11-21T12:00:00-0530, 2024-11-21T17:30:00Z",
        "2024-11-21T12:00:00, 2024-11-21T12:00:00Z",
        "2024-11, 2024-11-01T00:00:00Z",
        "2024, 2024-01-01T00:00:00Z",
        "2024-02-30, 2024-03-01T00:00:00Z",
        "2024-11-21T24:00:00Z, 2024-11-22T00:00:00Z",
    })
    void readsIso8601WithoutAPicture(String timestamp, String time) {
        assertThat(read(timestamp, null)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13-01",
                "2024-00-01",
                "2024-11-32",
                "2024-11-21T24:00:01Z",
                "2024-11-21T25:00:00Z",
                "2024-11-21-21",
                "2024-11-21T12:00:00+24:00"
            })
    void whatIsNoTimeReadsAsNothing(String timestamp) {
        assertThat(read(timestamp, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "21-11-2024", "2024-11-21 12:00:00", "2024-11-21T12:00Z", "24"})
    void refusesWhatIsNotIso8601(String timestamp) {
        assertFails("D3110", () -> read(timestamp, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21st November 2024           | [D1o] [MNn] [Y]                      | 2024-11-21T00:00:00Z",
                "Thu, 21 Nov 2024             | [FNn,*-3], [D] [MNn,*-3] [Y]         | 2024-11-21T00:00:00Z",
                "12:06 am 21.11.2024          | [h]:[m] [P] [D].[M].[Y]              | 2024-11-21T00:06:00Z",
                "12:06 PM 21.11.2024          | [h]:[m] [P] [D].[M].[Y]              | 2024-11-21T12:06:00Z",
                "2024-326                     | [Y]-[d]                              | 2024-11-21T00:00:00Z",
                "2024-11-21 12:00 +05:30      | [Y]-[M]-[D] [H]:[m] [Z]              | 2024-11-21T06:30:00Z",
                "2024-11-21 12:00 GMT+1       | [Y]-[M]-[D] [H]:[m] [z0]             | 2024-11-21T11:00:00Z",
                "MMXXIV                       | [YI]                                 | 2024-01-01T00:00:00Z",
                "twenty-first of May, 2024    | [DW] of [MNn], [Y]                   | 2024-05-21T00:00:00Z",
                "2024-02-31                   | [Y]-[M]-[D]                          | 2024-03-02T00:00:00Z",
                "20241121T09:30:01            | [Y0001][M01][D01]T[H01]:[m01]:[s01]  | 2024-11-21T09:30:01Z",
                "24                           | [Y]                                  | 1924-01-01T00:00:00Z",
                "13:45                        | [H]:[m]                              | 2024-11-21T13:45:00Z",
                "05-03                        | [M]-[D]                              | 2024-05-03T00:00:00Z",
                "Friday                       | [FNn]                                | 2024-11-21T12:00:00.123Z",
                "2024/11                      | [Y]-[M]                              | ",
                "noon                         | noon                                 | ",
            })
    void readsATimeAsItsPictureSays(String timestamp, String picture, String time) {
        assertThat(read(timestamp, picture)).isEqualTo(Optional.ofNullable(time));
    }

    @Test
    void followsTheReferenceWhereOnlyDatesHaveAWidth() {
        assertThat(read("20241121T093001", "[Y0001][M01][D01]T[H01][m01][s01]"))
                .as("the hour takes all digits but two, and 930 hours are 38 days and 18 hours")
                .contains("2024-12-29T18:00:01Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[q]                  | D3132",
                "[]                   | D3132",
                "[YN]                 | D3133",
                "[fN]                 | D3133",
                "[Z010101]            | D3134",
                "[Y0001]-[M           | D3135",
                "[Y*]                 | D3130",
            })
    void namesWhatIsWrongWithAPicture(String picture, String code) {
        assertFails(code, () -> write(NOON, picture, null));
    }

    /** A name in another case than its own is none, and leaves a gap between the year and the day. */
    @ParameterizedTest
    @CsvSource({
        "2024-21, [Y]-[D]",
        "21 NOV 2024, [D] [MN] [Y]",
        "11-21 59, [M]-[D] [m]",
        "2024-47-4, [X]-[W]-[F1]",
        "2024-11-3, [X]-[x]-[w]"
    })
    void readingNeedsAPictureWithoutGaps(String timestamp, String picture) {
        assertFails("D3136", () -> read(timestamp, picture));
    }

    @Test
    void aHostilePictureFailsInsteadOfTakingLong() {
        assertFails("U1001", () -> write(NOON, "[Y,99999999]", null));
        assertFails("U1001", () -> write(NOON, "[D,9999]".repeat(1000), null));
        assertFails("U1001", () -> write(NOON, " ".repeat(10_001), null));
        assertFails("U1001", () -> read("2024", "[Y,1-99999999]"));
        assertFails("U1001", () -> read("1".repeat(299), "[H]".repeat(40) + "x"));
        assertFails("U1001", () -> read("1".repeat(5_000), "[Y]"));
    }

    @Test
    void aLongTimestampFitsOnASmallStack() throws InterruptedException {
        String words = ",".repeat(300);
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, () -> read(words, "[Yw]"), "small", 512 * 1024);
        thread.setUncaughtExceptionHandler((where, what) -> thrown[0] = what);
        thread.start();
        thread.join();
        assertThat(thrown[0]).isNull();
    }

    @Property(tries = 2000, seed = "20261121")
    void readsWhatItWrites(@ForAll @LongRange(min = -50_000_000_000_000L, max = 50_000_000_000_000L) long millis) {
        for (String picture : new String[] {
            "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01]",
            "[FNn] [D1o] [MNn] [Y] [h]:[m]:[s].[f] [PN]",
            "[DWwo] [Mi] [Yw] [Hw] [mw] [sw] [f] [z0101]",
        }) {
            String text = write(millis, picture, null);
            assertThat(DatePictures.toMillis(text, Optional.of(picture), NOON))
                    .as("%s by %s", text, picture)
                    .contains(millis);
        }
        assertThat(DatePictures.fromMillis(millis, Optional.empty(), Optional.empty()))
                .isEqualTo(Instant.ofEpochMilli(millis)
                        .atOffset(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")));
    }

    /** Random pictures either write and read something or fail with a code; nothing else is thrown. */
    @Property(tries = 3000, seed = "20261121")
    void everyPictureEndsInATextOrACode(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder picture = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            picture.append(RandomTexts.text(random, "[[]]--TYD ", 2))
                    .append('[')
                    .append(RandomTexts.text(random, "YMDdFWwXxHhPmsfZzCEq", 1))
                    .append(RandomTexts.text(random, "0011#,:NnIiWwAaot*-٠", 5))
                    .append(']');
        }
        assertThatCode(() -> roundTrip(random, picture.toString())).doesNotThrowAnyException();
    }

    private static void roundTrip(Random random, String picture) {
        try {
            String zone = RandomTexts.text(random, "+-0123:Z", 5);
            String text = write(random.nextLong(-100_000_000_000_000L, 100_000_000_000_000L), picture, zone);
            DatePictures.toMillis(text, Optional.of(picture), NOON);
        } catch (JsonataError e) {
            assertThat(e.code()).as(picture).matches("D313\\d|U1001");
        }
    }
}
