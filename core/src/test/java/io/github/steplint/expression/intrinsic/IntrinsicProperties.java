package io.github.steplint.expression.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.expression.ExpressionFault;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntrinsicProperties {

    @Property(tries = 20_000)
    void anyTextIsReadOrItsFaultHasAPlaceInIt(@ForAll("scraps") String text) {
        ParsedIntrinsic parsed = IntrinsicParser.parse(text);
        assertThat(parsed.call().isPresent()).isNotEqualTo(parsed.fault().isPresent());
        parsed.fault().ifPresent(fault -> within(fault, text));
        parsed.call().ifPresent(call -> IntrinsicChecks.check(call).forEach(fault -> within(fault.fault(), text)));
    }

    @Property(tries = 5_000)
    void aCallIsReadAsItIsWritten(@ForAll("calls") String text) {
        Argument.Call call = IntrinsicParser.parse(text).call().orElseThrow();
        assertThat(written(call, text)).isEqualTo(text.replace(" ", ""));
    }

    private static void within(ExpressionFault fault, String text) {
        assertThat(fault.start()).isBetween(0, text.length());
        assertThat(fault.end()).isBetween(fault.start(), Math.max(text.length(), fault.start() + 1));
    }

    /** The call, put together again from the places of its parts. */
    private static String written(Argument argument, String text) {
        if (argument instanceof Argument.Call call) {
            List<String> arguments =
                    call.arguments().stream().map(each -> written(each, text)).toList();
            return call.name() + "(" + String.join(",", arguments) + ")";
        }
        return text.substring(argument.start(), argument.end()).replace(" ", "");
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "States.", "Format", "Array", "(", ")", "'", "\\", "{}", ",", " ", "$", "$$", ".", "[", "]",
                        "0", "-", "1e5", "true", "null", "a", "\"", "?(", "@", "*", "é", "\n", "UUID()")
                .list()
                .ofMaxSize(14)
                .map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<String> calls() {
        Arbitrary<String> leaf = Arbitraries.of(
                "'loan'", "'it\\'s'", "1", "-2.5", "true", "null", "$", "$.a", "$.a['b'][0]", "$$.State.Name", "$x.y");
        Arbitrary<String> name = Arbitraries.of("States.Array", "States.Format", "States.UUID", "States.Hash");
        return Arbitraries.recursive(() -> leaf, inner -> call(name, inner), 1, 4);
    }

    private static Arbitrary<String> call(Arbitrary<String> name, Arbitrary<String> argument) {
        Arbitrary<String> comma = Arbitraries.of(",", ", ", " , ");
        return name.flatMap(text -> comma.flatMap(separator ->
                argument.list().ofMaxSize(3).map(list -> text + "(" + String.join(separator, list) + ")")));
    }
}
