package io.github.steplint.document.variables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "${self:custom.table} | 0-20 self:custom.table",
                "x ${opt:stage, 'dev'} y | 2-21 opt:stage,'dev'",
                "${a:b}${c:d} | 0-6 a:b 6-12 c:d",
                "${a: b ,c:d , 7} | 0-16 a:b,c:d,7",
                "${file(./a b.yml):k.z} | 0-22 file(./a b.yml):k.z",
                "${file(${self:f}.yml):k} | 0-24 file(${self:f}.yml<0-9 self:f>):k",
                "${self:x.${opt:stage}.y} | 0-24 self:x.${opt:stage}.y<2-14 opt:stage>",
                "${ssm(eu-west-1, raw):/p} | 0-25 ssm(eu-west-1;raw):/p",
                "${a:b, 0x1F} | 0-12 a:b,31",
                "${a:b, 1e3} | 0-11 a:b,1000",
                "${a:b, \"q\\\"\\u0041\"} | 0-19 a:b,'q\"A'",
                "${strToBool(true)} | 0-18 strToBool(true)",
                "$${a:b} | 0-7 a:b",
                "\\\\${a:b} | 0-2 '\\' 2-8 a:b",
                "\\${a:b} | 0-2 '$'",
                "${Foo:${a:b}} | 6-12 a:b"
            })
    void aVariableHasSourcesAndOffsets(String text, String expected) throws VariableSyntaxException {
        assertThat(Shown.of(VariableParser.parse(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stage",
                "${}",
                "${stage}",
                "${AWS::Region}",
                "${aws::region}",
                "${ self:stage}",
                "${self :stage}",
                "${a_b:c}",
                "#{AWS::Region}",
                "$\\{self:stage}",
                "${Sub: ${Inner}}"
            })
    void whatIsNotMeantForTheFrameworkIsNone(String text) throws VariableSyntaxException {
        assertThat(VariableParser.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "${a:b | UNTERMINATED_VARIABLE | 0",
                "x ${a:\"b} | UNTERMINATED_VARIABLE | 2",
                "${a:b, dev} | INVALID_VARIABLE_LITERAL_SOURCE | 7",
                "${a:b, ${c:d}} | INVALID_VARIABLE_SOURCE | 7",
                "${a:b, 'x', c:d} | INVALID_VARIABLE_SOURCE | 7",
                "${a:b,} | INVALID_VARIABLE_SOURCE | 6",
                "${file(a.yml} | INVALID_VARIABLE_PARAM | 7",
                "${file(a)b} | INVALID_VARIABLE_ADDRESS | 9",
                "${a:b:c} | INVALID_VARIABLE_ADDRESS | 2",
                "${a:${AWS::Region}} | INVALID_VARIABLE_TYPE | 6",
                "${a:b, \"\\x\"} | INVALID_VARIABLE_STRING_LITERAL | 7"
            })
    void whatBreaksTheGrammarIsRefusedWhereItBreaks(String text, String code, int index) {
        assertThatExceptionOfType(VariableSyntaxException.class)
                .isThrownBy(() -> VariableParser.parse(text))
                .satisfies(e -> assertThat(List.of(e.code(), e.index())).isEqualTo(List.of(code, index)));
    }

    @Test
    void version4TakesAVariableAsAFallback() throws VariableSyntaxException {
        assertThat(Shown.of(VariableParser.parseLoosely("${opt:a, ${self:b}, 'c'}")))
                .isEqualTo("0-24 opt:a,<9-18 self:b>,'c'");
    }
}
