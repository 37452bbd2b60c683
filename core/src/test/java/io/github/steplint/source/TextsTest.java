package io.github.steplint.source;

import static io.github.steplint.source.Shown.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void joinedTextsKeepThePlaceOfEachCharacter() {
        SourceFile file = new SourceFile("template.json", "[\"{'a': \", {\"Ref\": \"X\"}, \"}\"]");
        Text left = Texts.range(Texts.of(file), 2, 8);
        Text unknown = Texts.placeholder(file.span(11, 23), "${X}");
        Text right = Texts.range(Texts.of(file), 26, 27);
        Text joined = Texts.join(List.of(left, unknown, right));
        assertThat(joined.chars()).isEqualTo("{'a': ${X}}");
        assertThat(place(joined.span(0, 1))).isEqualTo("1:3-1:4");
        assertThat(place(joined.span(7, 8))).isEqualTo("1:12-1:24");
        assertThat(place(joined.span(10, 11))).isEqualTo("1:27-1:28");
        assertThat(place(joined.span(0, 11))).isEqualTo("1:3-1:28");
        assertThat(place(joined.span(11, 11))).isEqualTo("1:28-1:28");
    }

    @Test
    void partsInAnotherOrderThanInTheFileGiveThePlaceOfTheFirst() {
        Text file = Texts.of(new SourceFile("f", "abcdef"));
        Text joined = Texts.join(List.of(Texts.range(file, 3, 6), Texts.range(file, 0, 3)));
        assertThat(joined.chars()).isEqualTo("defabc");
        assertThat(joined.span(1, 5).text()).isEqualTo("ef");
        assertThat(joined.span(3, 5).text()).isEqualTo("ab");
    }

    @Test
    void emptyPartsHoldNothing() {
        Text file = Texts.of(new SourceFile("f", "ab"));
        Text joined = Texts.join(List.of(Texts.range(file, 1, 1), file, Texts.range(file, 0, 0)));
        assertThat(joined.span(0, 2).text()).isEqualTo("ab");
        assertThat(joined.span(0, 1).text()).isEqualTo("a");
    }
}
