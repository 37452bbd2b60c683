package io.github.steplint.facts.payload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The situations in which a state may be entered, kept apart by the ways that led there. Where there are too many, fewer
 * of the ways are told apart.
 */
final class Cases {
    private static final int MOST = 12;
    private static final int ALL = 6_000;
    private static final int JOINS = 3;
    private static final int CHANGES = 40;

    private final Map<Trace, Case> cases = new LinkedHashMap<>();
    private final int most;
    private int told = Trace.LONGEST;

    /**
     * @param states of the machine: in a large one fewer situations are told apart
     */
    Cases(int states) {
        this.most = Math.max(1, Math.min(MOST, ALL / Math.max(1, states)));
    }

    /** A situation in the course of the work. */
    private static final class Case {
        private Situation situation;
        private int changes;
        private boolean fresh = true;

        Case(Situation situation) {
            this.situation = situation;
        }

        boolean add(Situation next) {
            Situation after = new Situation(
                    meet(situation.input(), next.input(), changes),
                    meet(situation.variables(), next.variables(), changes));
            if (after.equals(situation)) {
                return false;
            }
            situation = after;
            changes++;
            fresh = true;
            return true;
        }
    }

    /** What holds where a value may be another one too; a value that has changed often is widened, and then given up. */
    static Payload meet(Payload before, Payload next, int changes) {
        if (changes > CHANGES) {
            return Payload.UNKNOWN;
        }
        return changes > JOINS ? Widening.widen(before, next) : before.join(next);
    }

    private static Fields meet(Fields before, Fields next, int changes) {
        if (changes > CHANGES) {
            return Fields.OPEN;
        }
        return changes > JOINS ? before.widen(next) : before.join(next);
    }

    /** Whether it says something new. */
    boolean add(Trace trace, Situation situation) {
        boolean changed = put(trace.last(told), situation);
        while (cases.size() > most) {
            told--;
            List<Map.Entry<Trace, Case>> all = List.copyOf(cases.entrySet());
            cases.clear();
            all.forEach(entry -> put(entry.getKey().last(told), entry.getValue().situation));
        }
        return changed;
    }

    private boolean put(Trace trace, Situation situation) {
        Case known = cases.get(trace);
        if (known == null) {
            cases.put(trace, new Case(situation));
            return true;
        }
        return known.add(situation);
    }

    /** Those that nobody has looked at yet, or all. */
    Map<Trace, Situation> take(boolean all) {
        Map<Trace, Situation> taken = new LinkedHashMap<>();
        cases.forEach((trace, each) -> {
            if (all || each.fresh) {
                taken.put(trace, each.situation);
            }
            each.fresh = false;
        });
        return taken;
    }

    List<Situation> all() {
        return cases.values().stream().map(each -> each.situation).distinct().toList();
    }

    /** All of them as one. */
    Optional<Situation> joined() {
        return all().stream().reduce(Situation::join);
    }
}
