package io.github.steplint.facts.condition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Situations of which at least one holds. There are never many of them: where there would be, some of what is known is
 * forgotten. So they hold at least what they should, and only that there is none is certain.
 */
public final class Situations {
    private static final int MOST = 96;

    public static final Situations NONE = new Situations(List.of());
    public static final Situations ANY = new Situations(List.of(Situation.ANY));

    private final List<Situation> each;

    private Situations(List<Situation> each) {
        this.each = List.copyOf(each);
    }

    /** Those in which a subject has one of some values. */
    public static Situations of(Subject subject, ValueSet set) {
        return set.isEmpty() ? NONE : new Situations(List.of(Situation.of(subject, set)));
    }

    static Situations of(Relation relation, Set<Relation.Answer> answers) {
        return answers.isEmpty() ? NONE : new Situations(List.of(Situation.of(relation, EnumSet.copyOf(answers))));
    }

    public Situations and(Situations other) {
        if (isAny() || other.each.isEmpty()) {
            return other;
        } else if (other.isAny() || each.isEmpty()) {
            return this;
        }
        List<Situation> both = new ArrayList<>();
        for (Situation mine : each) {
            for (Situation its : other.each) {
                mine.and(its).ifPresent(joined -> add(joined, both));
            }
            if (both.size() > MOST) {
                return this;
            }
        }
        return new Situations(both);
    }

    public Situations or(Situations other) {
        if (isAny() || other.each.isEmpty()) {
            return this;
        } else if (other.isAny() || each.isEmpty()) {
            return other;
        }
        List<Situation> all = new ArrayList<>(each);
        other.each.forEach(situation -> add(situation, all));
        return all.size() > MOST ? ANY : new Situations(all);
    }

    private static void add(Situation situation, List<Situation> all) {
        for (int i = 0; i < all.size(); i++) {
            Optional<Situation> joined = all.get(i).joined(situation);
            if (joined.isPresent()) {
                all.set(i, joined.get());
                return;
            }
        }
        all.add(situation);
    }

    /** Whether it is certain that none holds. */
    public boolean none() {
        return each.isEmpty();
    }

    private boolean isAny() {
        return each.stream()
                .anyMatch(situation ->
                        situation.values().isEmpty() && situation.answers().isEmpty());
    }

    /** What a subject may be in them. */
    public ValueSet of(Subject subject) {
        return each.stream().map(situation -> situation.of(subject)).reduce(ValueSet.NONE, ValueSet::or);
    }

    /** All subjects of which they say something. */
    public List<Subject> subjects() {
        return each.stream()
                .flatMap(situation -> situation.values().keySet().stream())
                .distinct()
                .toList();
    }

    /** One value for each subject, of the first situation for which values are found. */
    public Optional<Model> model() {
        return each.stream().map(Model::of).flatMap(Optional::stream).findFirst();
    }
}
