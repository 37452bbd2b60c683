package io.github.steplint.facts.condition;

import io.github.steplint.facts.condition.ValueSet.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values for which a condition holds, as far as it could be looked into.
 *
 * @param values by subject; empty for a subject that must be missing. A subject that must be an object
 *     because something lies inside of it comes before what lies inside
 */
public record Model(Map<Subject, Optional<Sample>> values) {

    static Optional<Model> of(Situation situation) {
        List<Subject> subjects = situation.values().keySet().stream()
                .sorted(Comparator.comparing((Subject subject) ->
                                subject.place().map(path -> path.steps().size()).orElse(0))
                        .thenComparing(Subject::text))
                .toList();
        Map<Subject, Optional<Sample>> values = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            ValueSet set = fitting(subject, situation);
            Optional<Sample> sample = set.sample();
            if (sample.isEmpty() && !set.has(Kind.MISSING)) {
                return Optional.empty();
            }
            values.put(subject, sample);
        }
        situation
                .answers()
                .forEach((relation, answers) ->
                        relation.pair().ifPresent(pair -> order(pair, answers, situation, values)));
        return Optional.of(new Model(values));
    }

    /** Moves the second of two values to where the order is right, if it may go there. */
    private static void order(
            Relation.Pair pair,
            Set<Relation.Answer> answers,
            Situation situation,
            Map<Subject, Optional<Sample>> values) {
        if (answers.contains(Relation.Answer.NEITHER)) {
            return;
        }
        boolean turned = situation.of(pair.second()).single();
        Subject fixed = turned ? pair.second() : pair.first();
        Subject moved = turned ? pair.first() : pair.second();
        boolean up = answers.contains(turned ? Relation.Answer.MORE : Relation.Answer.LESS);
        values.getOrDefault(fixed, Optional.empty())
                .flatMap(value -> value.set().beside(up, answers.contains(Relation.Answer.SAME)))
                .flatMap(set -> set.and(situation.of(moved)).sample())
                .ifPresent(sample -> values.put(moved, Optional.of(sample)));
    }

    /** A container is empty unless something lies inside of it, which then puts itself there. */
    private static ValueSet fitting(Subject subject, Situation situation) {
        ValueSet set = situation.of(subject);
        boolean nowhere = situation.values().keySet().stream()
                .filter(outer -> outer.stepTo(subject).isPresent())
                .map(situation::of)
                .anyMatch(outer -> !outer.has(Kind.OBJECT) && !outer.has(Kind.ARRAY));
        if (nowhere) {
            return set.and(ValueSet.MISSING);
        }
        for (Subject other : situation.values().keySet()) {
            if (subject.stepTo(other).isPresent() && !situation.of(other).has(Kind.MISSING)) {
                return set.and(ValueSet.of(Kind.OBJECT, Kind.ARRAY));
            }
        }
        return set;
    }

    /** Just these values. */
    Situations situation() {
        Situations all = Situations.ANY;
        for (Map.Entry<Subject, Optional<Sample>> entry : values.entrySet()) {
            ValueSet set = entry.getValue().map(Sample::set).orElse(ValueSet.MISSING);
            all = all.and(Situations.of(entry.getKey(), set));
        }
        return all;
    }
}
