package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.condition.ValueSet.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What holds of several subjects at once; of those that are not named, anything.
 *
 * @param values by subject
 * @param answers by question
 */
record Situation(Map<Subject, ValueSet> values, Map<Relation, Set<Relation.Answer>> answers) {
    static final Situation ANY = new Situation(Map.of(), Map.of());

    static Situation of(Subject subject, ValueSet set) {
        return new Situation(Map.of(subject, set), Map.of());
    }

    static Situation of(Relation relation, Set<Relation.Answer> answers) {
        return new Situation(Map.of(), Map.of(relation, answers));
    }

    ValueSet of(Subject subject) {
        return values.getOrDefault(subject, ValueSet.ALL);
    }

    /** Both at once; empty where that cannot be. */
    Optional<Situation> and(Situation other) {
        Map<Subject, ValueSet> all = new HashMap<>(values);
        for (Map.Entry<Subject, ValueSet> entry : other.values.entrySet()) {
            ValueSet both = of(entry.getKey()).and(entry.getValue());
            if (both.isEmpty()) {
                return Optional.empty();
            }
            all.put(entry.getKey(), both);
        }
        Map<Relation, Set<Relation.Answer>> asked = new HashMap<>(answers);
        for (Map.Entry<Relation, Set<Relation.Answer>> entry : other.answers.entrySet()) {
            Set<Relation.Answer> both = EnumSet.copyOf(entry.getValue());
            both.retainAll(asked.getOrDefault(entry.getKey(), entry.getValue()));
            if (both.isEmpty()) {
                return Optional.empty();
            }
            asked.put(entry.getKey(), both);
        }
        Situation joined = new Situation(all, asked);
        return joined.fits(other.values.keySet()) ? Optional.of(joined) : Optional.empty();
    }

    /** Whether what holds of some subjects fits to what holds of those around and inside of them. */
    private boolean fits(Set<Subject> changed) {
        if (values.size() < 2) {
            return true;
        }
        for (Subject subject : changed) {
            for (Subject other : values.keySet()) {
                if (!fits(subject, other) || !fits(other, subject)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fits(Subject outer, Subject inner) {
        Optional<Step> step = outer.stepTo(inner);
        return step.isEmpty()
                || of(inner).has(Kind.MISSING)
                || of(outer).has(step.get() instanceof Step.Name ? Kind.OBJECT : Kind.ARRAY);
    }

    /** Either of the two as one situation, where they differ in one subject or question only. */
    Optional<Situation> joined(Situation other) {
        if (!values.keySet().equals(other.values.keySet()) || !answers.keySet().equals(other.answers.keySet())) {
            return Optional.empty();
        }
        Set<Object> different = new HashSet<>();
        values.forEach((subject, set) -> note(!set.equals(other.of(subject)), subject, different));
        answers.forEach((relation, set) -> note(!set.equals(other.answers.get(relation)), relation, different));
        if (different.size() > 1) {
            return Optional.empty();
        }
        Map<Subject, ValueSet> all = new HashMap<>(values);
        all.replaceAll((subject, set) -> different.contains(subject) ? set.or(other.of(subject)) : set);
        Map<Relation, Set<Relation.Answer>> asked = new HashMap<>(answers);
        asked.replaceAll((relation, set) -> {
            Set<Relation.Answer> either = EnumSet.copyOf(set);
            either.addAll(other.answers.get(relation));
            return either;
        });
        return Optional.of(new Situation(all, asked));
    }

    private static void note(boolean differs, Object what, Set<Object> different) {
        if (differs) {
            different.add(what);
        }
    }
}
