package io.github.steplint.expression.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonataParserTest {

    private static Expr read(String text) {
        return JsonataParser.parse(text).expression().orElseThrow();
    }

    private static JsonataFault fault(String text) {
        return JsonataParser.parse(text).fault().orElseThrow();
    }

    /** The characters a node was read from. */
    private static String written(String text, Expr node) {
        return text.substring(node.start(), node.end());
    }

    @Test
    void stepsOfAPathKnowTheirPlaces() {
        String text = "$states.input.orders[total > 100].lines";
        Expr.Path path = (Expr.Path) read(text);

        assertThat(path.steps())
                .extracting(step -> written(text, step))
                .containsExactly("$states", "input", "orders[total > 100]", "lines");
        Expr.Stage.Filter filter =
                (Expr.Stage.Filter) path.steps().get(2).stages().get(0);
        assertThat(written(text, filter.predicate())).isEqualTo("total > 100");
    }

    @Test
    void operatorsKnowTheirPlacesAndBindAsInTheReference() {
        String text = "$a + $b * 2 & 'x'";
        Expr.Binary join = (Expr.Binary) read(text);

        assertThat(join.operator()).isEqualTo("&");
        assertThat(join.operatorStart()).isEqualTo(12);
        assertThat(written(text, join.left())).isEqualTo("$a + $b * 2");
        assertThat(((Expr.Binary) join.left()).operator()).isEqualTo("+");
    }

    @Test
    void callsFunctionsAndGroupsKnowTheirEnds() {
        String text = "$map($states.input.loans, function($loan, $i)<on:s>{ $loan.title }) ~> $join(', ')";
        Expr.Apply apply = (Expr.Apply) read(text);
        Expr.Call map = (Expr.Call) apply.left();

        assertThat(written(text, map)).isEqualTo(text.substring(0, text.indexOf(" ~>")));
        Expr.Lambda function = (Expr.Lambda) map.arguments().get(1);
        assertThat(written(text, function.body())).isEqualTo("$loan.title");
        assertThat(function.parameters()).extracting(Expr.Variable::name).containsExactly("loan", "i");
        assertThat(function.signature().orElseThrow().parameters()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* why */ 1",
                "`order id`.lines",
                "$match($x, /a[b\\/]c/i)",
                "$substring(?, 0, 5)",
                "|$|{'paid': true}, ['total', 'tax']|",
                "orders^(>total, <date)",
                "lines{sku: $sum(quantity)}",
                "loans@$l.books@$b[$l.isbn = $b.isbn].{'title': $b.title, 'to': $l.reader}",
                "loans#$i[$i < 3]",
                "orders.lines.%.id",
                "[1..3, 7]",
                "( $twice := function($n){ $n * 2 }; $twice(4) )",
                "**.price[]",
                "*[type='order']",
                "and.or.in",
                "a in b and c or d",
                "λ($x){$x}",
                "'it''s' ",
            })
    void reads(String text) {
        if (text.contains("''")) {
            assertThat(fault(text).code()).isEqualTo("S0201");
        } else {
            assertThat(JsonataParser.parse(text).fault()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "\"paid § S0101 § 0",
                "1e999 § S0102 § 0",
                "\"\\x\" § S0103 § 1",
                "\"\\u12\" § S0104 § 1",
                "`total § S0105 § 0",
                "1 /* why § S0106 § 2",
                "$total $tax § S0201 § 7",
                "[1, 2) § S0202 § 5",
                "$sum([1, 2] § S0203 § 11",
                "$total + § S0207 § 8",
                "function(total){1} § S0208 § 9",
                "[1]{'a': 1}[0] § S0209 § 11",
                "[1]{'a': 1}{'b': 2} § S0210 § 11",
                "$total + * 2 ) § S0201 § 11",
                ", § S0211 § 0",
                "total := 1 § S0212 § 0",
                "orders.5 § S0213 § 7",
                "orders@lines § S0214 § 7",
                "orders[0]@$o § S0215 § 9",
                "orders^(id)@$o § S0216 § 11",
                "% § S0217 § 0",
                "$match('a', //) § S0301 § 12",
                "$match('a', /b § S0302 § 12",
                "$match('a', /(b/) § S0302 § 12",
                "function($x)<s<s>>{$x} § S0401 § 14",
                "function($x)<(a<s>n)>{$x} § S0402 § 13",
            })
    void faultsHaveTheCodeOfTheReferenceAndThePlaceOfTheWrongCharacter(String text, String code, int start) {
        JsonataFault fault = fault(text);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.start()).as(fault.message()).isEqualTo(start);
        assertThat(fault.end()).isBetween(fault.start(), text.length());
        assertThat(fault.foreignOperator()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "$a == $b § == § 3",
                "$a === $b § === § 3",
                "$a !== $b § !== § 3",
                "$a <> $b § <> § 3",
                "$a && $b § && § 3",
                "$a || $b § || § 3",
                "($a || $b) § || § 4",
                "!$a § ! § 0",
                "$a and !$b § ! § 7",
                "not $a § not § 0",
                "$a ?? 0 § ?? § 3",
                "$a ?: 0 § ?: § 3",
                "$a?.b § ?. § 2",
                "$i += 1 § += § 3",
                "$i++ § ++ § 2",
                "2 ** 3 § ** § 2",
                "$a AND $b § AND § 3",
                "$map($a, $x => $x) § => § 12",
                "{{ $a }} § {{ § 0",
                "'a' & ${x} § ${ § 6",
            })
    void operatorsOfOtherLanguagesAreToldByName(String text, String operator, int start) {
        JsonataFault fault = fault(text);
        assertThat(fault.foreignOperator()).as(fault.message()).contains(operator);
        assertThat(fault.start()).isEqualTo(start);
        assertThat(fault.end()).isEqualTo(start + operator.length());
        assertThat(fault.help()).isNotEmpty();
    }

    @Test
    void emptyTextIsAFault() {
        assertThat(fault("").message()).isEqualTo("is empty");
        assertThat(fault("  /* nothing */ ").code()).isEqualTo("S0207");
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        assertThat(fault("(".repeat(10_000)).code()).isEqualTo("U1001");
        assertThat(fault("[".repeat(100_000)).code()).isEqualTo("U1001");
        assertThat(fault("1" + "+1".repeat(100_000)).code()).isEqualTo("U1001");
        assertThat(fault("a" + ".a".repeat(100_000)).code()).isEqualTo("U1001");
        assertThat(JsonataParser.parse("'a'" + " & 'b'".repeat(300)).fault()).isEmpty();
    }
}
