package io.github.steplint.simulate.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotesHoldDelimitersLinesAndQuotes() {
        assertThat(rows("\"a,b\",\"c\nd\",\"say \"\"yes\"\"\"\r\nplain,5\" disk,\n", ','))
                .containsExactly(List.of("a,b", "c\nd", "say \"yes\""), List.of("plain", "5\" disk", ""));
    }

    @Test
    void emptyLinesAreNoRowsButBlankOnesAre() {
        assertThat(rows("\n\na\n\r\n   \n\n", ',')).containsExactly(List.of("a"), List.of("   "));
    }

    @Test
    void aQuoteThatDoesNotEndIsAFault() {
        assertThatThrownBy(() -> rows("a,\"b\nc", ','))
                .isInstanceOf(ItemsFailure.class)
                .hasMessageContaining("character 3 has no closing quote");
    }

    /** Whatever rows are written as RFC 4180 says are read back the same. */
    @Property
    void writtenRowsAreReadBack(@ForAll("tables") List<List<String>> rows, @ForAll("delimiters") char delimiter) {
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(value -> quoted(value, delimiter))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining("\r\n"));

        assertThat(rows(text, delimiter)).isEqualTo(rows);
    }

    /** Whatever the text is, reading it ends, and loses nothing but quotes, delimiters and ends of lines. */
    @Property
    void anyTextIsReadToItsEnd(@ForAll("texts") String text) {
        String plain = text.replace("\"", "");
        String read = rows(plain, ';').stream().flatMap(List::stream).collect(Collectors.joining());

        assertThat(read).isEqualTo(plain.replaceAll("[;\r\n]", ""));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return texts().list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab \"',;|\t\r\né").ofMaxLength(8);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', '|', ';', ' ', '\t');
    }

    private static String quoted(String value, char delimiter) {
        boolean plain =
                !value.isEmpty() && value.chars().noneMatch(c -> c == '"' || c == delimiter || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static List<List<String>> rows(String text, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        new Csv(text, delimiter).forEachRemaining(rows::add);
        return rows;
    }
}
