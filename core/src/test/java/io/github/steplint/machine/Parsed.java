package io.github.steplint.machine;

import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.Position;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.YamlReader;
import java.util.List;

/** Definitions written in a test, and their defects in a line each. */
final class Parsed {
    private Parsed() {}

    static StateMachine json(String text) {
        SourceFile file = new SourceFile("test.asl.json", text);
        return AslParser.parse(JsonReader.read(file, Limits.DEFAULT).root().orElseThrow(), MachineType.UNKNOWN);
    }

    static StateMachine yaml(String text) {
        SourceFile file = new SourceFile("test.asl.yaml", text);
        return AslParser.parse(YamlReader.read(file, Limits.DEFAULT).root().orElseThrow(), MachineType.UNKNOWN);
    }

    /** A machine with one state, {@code S}; the state's text starts on line 2 in column 17. */
    static StateMachine state(String state) {
        return json("{\"StartAt\": \"S\", \"States\":\n        {\"S\":   " + state + "}}");
    }

    /** The same in a JSONata machine. */
    static StateMachine jsonata(String state) {
        return json(
                "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\":\n        {\"S\":   " + state + "}}");
    }

    static State only(StateMachine machine) {
        return machine.scope().states().get(0);
    }

    static List<String> defects(StateMachine machine) {
        return machine.defects().stream().map(Parsed::line).toList();
    }

    /** With where it is. */
    static List<String> located(StateMachine machine) {
        return machine.defects().stream()
                .map(defect -> {
                    Position at = defect.at().from();
                    return at.line() + ":" + at.column() + " " + line(defect);
                })
                .toList();
    }

    private static String line(Defect defect) {
        String kind = defect.getClass().getSimpleName();
        return kind + (defect.certain() ? " " : "? ") + detail(defect);
    }

    private static String detail(Defect defect) {
        if (defect instanceof Defect.MissingField it) {
            return it.field() + (it.alternatives().isEmpty() ? "" : " or " + String.join(" or ", it.alternatives()));
        }
        if (defect instanceof Defect.UnknownField it) {
            return it.member().key().span().text()
                    + it.nearest().map(name -> " -> " + name).orElse("")
                    + it.elsewhere().map(clause -> "; " + clause).orElse("");
        }
        if (defect instanceof Defect.WrongLanguage it) {
            return it.member().name()
                    + it.instead().map(name -> " -> " + name).orElse("")
                    + (it.nested() ? " nested" : "");
        }
        if (defect instanceof Defect.WrongType it) {
            return it.field() + ": " + it.expected();
        }
        if (defect instanceof Defect.OutOfRange it) {
            return it.field() + ": " + it.range();
        }
        if (defect instanceof Defect.NotAllowed it) {
            return it.field() + it.nearest().map(word -> " -> " + word).orElse("");
        }
        return other(defect);
    }

    private static String other(Defect defect) {
        if (defect instanceof Defect.Exclusive it) {
            return it.first().name() + ", " + it.second().name();
        }
        if (defect instanceof Defect.UnknownOperator it) {
            return it.member().key().span().text()
                    + it.nearest().map(name -> " -> " + name).orElse("")
                    + it.advice().map(clause -> "; " + clause).orElse("");
        }
        if (defect instanceof Defect.SeveralTests it) {
            return it.tests().stream().map(Node.Member::name).toList().toString();
        }
        if (defect instanceof Defect.WrongOperand it) {
            return it.member().name();
        }
        if (defect instanceof Defect.NestedRuleField it) {
            return it.member().name();
        }
        return defect instanceof Defect.Empty it
                ? it.member().name()
                : defect.owner().phrase();
    }
}
