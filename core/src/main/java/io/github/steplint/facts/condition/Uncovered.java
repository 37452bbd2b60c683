package io.github.steplint.facts.condition;

import io.github.steplint.facts.condition.ValueSet.Kind;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.ComparisonOperator.Operand;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.State;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Values of the types that the rules of a Choice ask for, for which none of the rules holds. That a number may come
 * where a string is compared is thinkable, but not meant.
 *
 * @param model the values
 * @param counted whether ranges, booleans and presence decide, of which everybody can see that a part is left out; of
 *     strings and single numbers the rules may name all that there are
 */
public record Uncovered(Model model, boolean counted) {

    static Optional<Uncovered> of(Decision decision) {
        State.Choice choice = decision.choice();
        boolean open = choice.head().open()
                || choice.rules().stream().anyMatch(rule -> rule.condition().isEmpty());
        if (open || choice.rules().isEmpty()) {
            return Optional.empty();
        }
        Map<Subject, Set<ComparisonOperator>> asked = new HashMap<>();
        choice.rules().stream()
                .map(ChoiceRule::condition)
                .flatMap(Optional::stream)
                .forEach(condition -> collect(condition, asked));
        Situations left = decision.left();
        for (Map.Entry<Subject, Set<ComparisonOperator>> entry : asked.entrySet()) {
            left = left.and(Situations.of(entry.getKey(), meant(entry.getValue())));
        }
        boolean formulas = asked.isEmpty();
        if (formulas) {
            left = left.and(meant(decision));
        }
        boolean counted = !formulas
                && asked.entrySet().stream()
                        .noneMatch(entry -> enumerates(entry.getValue())
                                && decision.arriving(entry.getKey()).texts().isEmpty());
        return left.model().filter(model -> escapes(model, decision)).map(model -> new Uncovered(model, counted));
    }

    /** The types of which formulas take some values. */
    private static Situations meant(Decision decision) {
        Situations taken = IntStream.range(0, decision.choice().rules().size())
                .mapToObj(rule -> decision.truth(rule).yes())
                .reduce(Situations.NONE, Situations::or);
        Situations meant = Situations.ANY;
        for (Subject subject : taken.subjects()) {
            ValueSet set = taken.of(subject);
            ValueSet types = set.equals(ValueSet.PRESENT) || set.equals(ValueSet.ALL) ? ValueSet.ALL : set.types();
            meant = meant.and(Situations.of(subject, types));
        }
        return meant;
    }

    /** Whether really no rule holds for the values, whatever was forgotten on the way. */
    private static boolean escapes(Model model, Decision decision) {
        Situations only = model.situation();
        for (int rule = 0; rule < decision.choice().rules().size(); rule++) {
            if (!decision.truth(rule).yes().and(only).none()) {
                return false;
            }
        }
        return true;
    }

    private static void collect(Condition condition, Map<Subject, Set<ComparisonOperator>> asked) {
        if (condition instanceof Condition.Comparison comparison) {
            Subject subject = PathTruth.subject(comparison.variable().value());
            asked.computeIfAbsent(subject, any -> EnumSet.noneOf(ComparisonOperator.class))
                    .add(comparison.operator());
        } else if (condition instanceof Condition.Not not) {
            collect(not.member(), asked);
        } else if (condition instanceof Condition.And and) {
            and.members().forEach(member -> collect(member, asked));
        } else if (condition instanceof Condition.Or or) {
            or.members().forEach(member -> collect(member, asked));
        }
    }

    /** Whether single values are named, which may be all that there are. */
    private static boolean enumerates(Set<ComparisonOperator> operators) {
        return operators.stream().anyMatch(operator -> operator.operand() == Operand.STRING)
                || operators.contains(ComparisonOperator.NumericEquals)
                        && operators.stream()
                                .noneMatch(operator -> operator.name().matches("Numeric.*Than.*"));
    }

    /** The values that somebody who uses the operators reckons with. */
    private static ValueSet meant(Set<ComparisonOperator> operators) {
        ValueSet meant = operators.stream().map(Uncovered::meant).reduce(ValueSet.NONE, ValueSet::or);
        boolean presence = operators.equals(EnumSet.of(ComparisonOperator.IsPresent));
        return presence ? meant.or(ValueSet.of(Kind.OBJECT)) : meant;
    }

    private static ValueSet meant(ComparisonOperator operator) {
        return switch (operator.operand()) {
            case NUMBER -> ValueSet.NUMBERS;
            case STRING -> ValueSet.STRINGS;
            case TIMESTAMP ->
                Test.strings(StringBox.timed(Ranges.all(Line.INSTANTS))).yes();
            case PATH -> ValueSet.ALL;
            case BOOLEAN ->
                switch (operator) {
                    case BooleanEquals -> ValueSet.BOOLEANS;
                    case IsPresent -> ValueSet.MISSING;
                    default -> ValueSet.PRESENT;
                };
        };
    }
}
