package io.github.steplint.expression.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.expression.jsonata.JsonataFacts.ContextRead;
import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.expression.jsonata.JsonataFacts.Given;
import io.github.steplint.expression.jsonata.JsonataFacts.Local;
import io.github.steplint.expression.jsonata.JsonataFacts.Segment;
import io.github.steplint.expression.jsonata.JsonataFacts.VariableRead;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonataInspectorTest {

    private static JsonataFacts facts(String text, String... assigned) {
        return JsonataInspector.inspect(JsonataParser.parse(text).expression().orElseThrow(), Set.of(assigned));
    }

    @Test
    void readsOfVariablesHaveTheirPath() {
        VariableRead read = facts("$states.input.loans[due < 5].title & $prefix")
                .variables()
                .get(0);

        assertThat(read.name()).isEqualTo("states");
        assertThat(read.member()).contains(new Segment("input", 8, 13));
        assertThat(read.path()).extracting(Segment::name).containsExactly("input", "loans");
        assertThat(facts("$a + $b.c").reads("b")).hasSize(1);
    }

    @Test
    void whatTheExpressionBindsIsNoReadFromOutside() {
        assertThat(facts("( $x := $x + 1; $map([1], function($v, $i){ $v + $i + $x }) )")
                        .variables())
                .extracting(VariableRead::start)
                .containsExactly(8);
        assertThat(facts("$states.input.loans@$l#$i.{'n': $i, 't': $l.title}").variables())
                .hasSize(1);
        assertThat(facts("( $even := function($n){ $odd($n) }; $odd := function($n){ $even($n) }; $even(2) )")
                        .calls())
                .extracting(FunctionCall::kind)
                .containsOnly(FunctionCall.Kind.LOCAL);
    }

    @Test
    void aVariableThatIsAssignedHidesTheFunctionOfItsName() {
        assertThat(facts("$count", "count").variables())
                .extracting(VariableRead::builtin)
                .containsExactly(true);
        assertThat(facts("$count", "count").result().type()).isEqualTo(StaticType.UNKNOWN);
        assertThat(facts("$count").variables()).isEmpty();
        assertThat(facts("$count").result().type()).isEqualTo(StaticType.FUNCTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "$ § CONTEXT § $ § 0",
                "$$.id § ROOT § $$ § 0",
                "'a' & order.id § NAME § order.id § 6",
                "$sum(orders.total) § NAME § orders.total § 5",
                "{'n': name} § NAME § name § 6",
                "*[0] § WILDCARD § * § 0",
                "$x ? $ : 1 § CONTEXT § $ § 5",
            })
    void readsOfTheContextWhereThereIsNone(String text, ContextRead.Kind kind, String read, int start) {
        assertThat(facts(text).contexts())
                .containsExactly(new ContextRead(kind, read, start, start + read.length(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$states.input.orders[total > 10 and $.paid]",
                "$states.input.orders.{'id': id, 'all': $}",
                "$states.input.orders^(>total).id",
                "$states.input.orders{id: total}",
                "$states.input.(a & b)",
                "$map($states.input.orders, function($o){ $o.total })",
                "$states.input ~> |orders|{'paid': true}, 'draft'|",
                "[1..3].($ * 2)",
                "$orders#$i[$i < 3]",
            })
    void readsOfAContextThatIsThereAreNotTold(String text) {
        assertThat(facts(text).contexts()).isEmpty();
    }

    @Test
    void aContextReadInAFunctionIsMarked() {
        assertThat(facts("$map([1], function($v){ name })").contexts())
                .extracting(ContextRead::inFunction)
                .containsExactly(true);
    }

    @Test
    void callsAreTakenApart() {
        FunctionCall call =
                facts("$states.input.name ~> $substring(0, 3)").calls().get(0);
        assertThat(call.name()).isEqualTo("substring");
        assertThat(call.start()).isEqualTo(22);
        assertThat(call.arguments()).isEqualTo(3);
        assertThat(call.kind()).isEqualTo(FunctionCall.Kind.BUILTIN);

        assertThat(facts("$eval('1')").calls().get(0).kind()).isEqualTo(FunctionCall.Kind.UNKNOWN);
        assertThat(facts("sum([1])").calls().get(0).kind()).isEqualTo(FunctionCall.Kind.BARE);
        assertThat(facts("sum([1])").contexts()).isEmpty();
        assertThat(facts("function($x){$x}(1)").calls().get(0).kind()).isEqualTo(FunctionCall.Kind.COMPUTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$length()",
                "$substring($x, 1)",
                "$x.$substring(1)",
                "$sum($x)",
                "$sum([1, 2])",
                "$merge([$a, $b])",
                "$zip($a, $b, $c, $d)",
                "$now()",
                "$string({'a': 1}, true)",
                "$replace($x, /a/, 'b')",
                "$x ~> $trim",
                "$join($x)",
                "$random()",
                "$partition($x, 2)",
                "$reduce($x, function($a, $b){$a + $b}, 0)",
                "$split($x, ?)",
                "$single($x)",
            })
    void callsThatCanBeRightAreNotTold(String text) {
        assertThat(facts(text).calls().get(0).misuse()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "$merge($a, $b) § true § 1 § $b",
                "$partition($a) § true § 1 § $partition($a)",
                "$uuid(1) § true § 0 § 1",
                "$length(5) § false § 0 § 5",
                "$uppercase([1]) § false § 0 § [1]",
                "$map($a, 'x') § false § 1 § 'x'",
                "$join($a, 1) § false § 1 § 1",
                "5 ~> $length() § false § 0 § 5",
            })
    void callsThatAlwaysFailAreTold(String text, boolean arity, int argument, String at) {
        JsonataFacts.Misuse misuse = facts(text).calls().get(0).misuse().orElseThrow();
        assertThat(misuse.arity()).isEqualTo(arity);
        assertThat(misuse.argument()).isEqualTo(argument);
        assertThat(text.substring(misuse.start(), misuse.end())).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "'a' / 42 § T2001 § 'a'",
                "$x + 'a' § T2002 § 'a'",
                "1 + null § T2002 § null",
                "- 'a' § D1002 § 'a'",
                "$x < true § T2010 § true",
                "1 < 'a' § T2009 § 'a'",
                "['a' .. 3] § T2003 § 'a'",
            })
    void operatorsThatAlwaysFailAreTold(String text, String code, String at) {
        JsonataFacts.Clash clash = facts(text).operations().stream()
                .flatMap(operation -> operation.clash().stream())
                .findFirst()
                .orElseThrow();
        assertThat(clash.code()).isEqualTo(code);
        assertThat(text.substring(clash.start(), clash.end())).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x + 1", "$x + $y", "'a' < $x", "1 = 'a'", "'a' & 1", "-$x", "$sum([]) + 1", "[1 .. $n]"})
    void operatorsThatCanBeRightAreNotTold(String text) {
        assertThat(facts(text).operations())
                .allSatisfy(operation -> assertThat(operation.clash()).isEmpty());
    }

    @Test
    void localsThatNobodyReads() {
        assertThat(facts("( $a := 1; $b := 2; $b )").unusedLocals()).containsExactly(new Local("a", 2, 4));
        assertThat(facts("( $f := function($n){ $n }; $a := 3 )").unusedLocals())
                .extracting(Local::name)
                .containsExactly("f");
        assertThat(facts("( $a := 1; function(){ $a } )").unusedLocals()).isEmpty();
    }

    @Test
    void intrinsicFunctionsLeftOver() {
        JsonataFacts facts = facts("States.Format('order {}', $id)");
        assertThat(facts.intrinsics()).containsExactly(new Local("States.Format", 0, 13));
        assertThat(facts.contexts()).isEmpty();
        assertThat(facts.reads("id")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "'a' & $x § STRING § true § false",
                "$x + 1 § NUMBER § false § false",
                "$x = 1 § BOOLEAN § true § false",
                "$x < 1 § BOOLEAN § false § false",
                "$exists($x) § BOOLEAN § true § false",
                "null § NULL § true § false",
                "[$x] § ARRAY § true § false",
                "$x[] § UNKNOWN § false § true",
                "$x.y[] § ARRAY § false § false",
                "$x.y § UNKNOWN § false § true",
                "{'a': 1} § OBJECT § true § false",
                "$x ? 1 : 2 § NUMBER § true § false",
                "$x ? 1 : 'a' § UNKNOWN § true § false",
                "$x ? 1 § NUMBER § false § false",
                "$map($x, $string) § UNKNOWN § false § true",
                "$range(1, 9, 9) § UNKNOWN § false § true",
                "$x ~> $count() § NUMBER § true § false",
                "function(){1} § FUNCTION § true § false",
                "$split(?, ',') § FUNCTION § true § false",
                "/a/ § FUNCTION § true § false",
                "$error('no') § UNDEFINED § true § false",
            })
    void resultsAreKnownAsFarAsTheTextTells(String text, StaticType type, boolean certain, boolean sequence) {
        assertThat(facts(text).result()).isEqualTo(new Given(type, certain, sequence));
    }

    @Test
    void constants() {
        assertThat(facts("1 = 1").constant()).isTrue();
        assertThat(facts("$sum([1, 2])").constant()).isTrue();
        assertThat(facts("( $x := 1; $x )").constant()).isTrue();
        assertThat(facts("$now() > '2026'").constant()).isFalse();
        assertThat(facts("$x = 1").constant()).isFalse();
    }

    @Test
    void namesOfFunctionsAreKnown() {
        assertThat(Builtins.names()).contains("sum", "partition", "uuid").doesNotContain("eval", "clone");
        assertThat(Builtins.find("substring").orElseThrow().signature().fewest())
                .isEqualTo(1);
        assertThat(Builtins.find("substring").orElseThrow().signature().most()).isEqualTo(3);
        assertThat(Builtins.find("zip").orElseThrow().signature().most()).isEqualTo(Integer.MAX_VALUE);
        assertThat(Builtins.find("random").orElseThrow().fromAws()).isTrue();
    }
}
