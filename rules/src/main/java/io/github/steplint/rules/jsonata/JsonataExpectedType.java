package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.StaticType;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionPlace;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Explained in JsonataExpectedType.md. */
public final class JsonataExpectedType implements MachineRule {
    private static final Set<StaticType> TELLING = Set.of(
            StaticType.STRING,
            StaticType.NUMBER,
            StaticType.BOOLEAN,
            StaticType.NULL,
            StaticType.ARRAY,
            StaticType.OBJECT);

    private static final Map<ExpressionField, List<StaticType>> WANTED = Map.ofEntries(
            Map.entry(ExpressionField.CONDITION, List.of(StaticType.BOOLEAN)),
            Map.entry(ExpressionField.ITEMS, List.of(StaticType.ARRAY, StaticType.OBJECT)),
            Map.entry(ExpressionField.SECONDS, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.TIMEOUT_SECONDS, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.HEARTBEAT_SECONDS, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.MAX_CONCURRENCY, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.TOLERATED_FAILURE_COUNT, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.MAX_ITEMS, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.MAX_ITEMS_PER_BATCH, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.MAX_INPUT_BYTES_PER_BATCH, List.of(StaticType.NUMBER)),
            Map.entry(ExpressionField.ERROR, List.of(StaticType.STRING)),
            Map.entry(ExpressionField.CAUSE, List.of(StaticType.STRING)),
            Map.entry(ExpressionField.TIMESTAMP, List.of(StaticType.STRING)));

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "jsonata-expected-type", "0.1", "A JSONata expression of a type that the field cannot take");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            StaticType type = formula.facts().result().type();
            List<StaticType> wanted = wanted(formula.place());
            if (wanted != null && formula.whole() && TELLING.contains(type) && !wanted.contains(type)) {
                Expr expression = formula.expression();
                report.at(
                                formula.span(expression.start(), expression.end()),
                                "%s must be %s, but the expression gives %s",
                                formula.place().phrase(),
                                Words.or(wanted.stream().map(Jsonata::phrase).toList()),
                                Jsonata.phrase(type))
                        .help(help(wanted.get(0), type));
            }
        }
    }

    /** Only a distributed Map may run over the members of an object. */
    private static List<StaticType> wanted(ExpressionPlace place) {
        boolean inline = place.field() == ExpressionField.ITEMS
                && place.state() instanceof State.Map map
                && map.fields().mode().known().orElse(MapFields.Mode.DISTRIBUTED) == MapFields.Mode.INLINE;
        return inline ? List.of(StaticType.ARRAY) : WANTED.get(place.field());
    }

    private static String help(StaticType wanted, StaticType type) {
        return switch (wanted) {
            case BOOLEAN -> "write a comparison, or $boolean(...)";
            case NUMBER -> type == StaticType.STRING ? "write $number(...)" : "write an expression for a number";
            case STRING -> "write $string(...)";
            default -> "write [...] to make an array";
        };
    }
}
