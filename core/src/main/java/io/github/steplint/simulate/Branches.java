package io.github.steplint.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The walks of a Parallel or of an inline Map. Each is gone through from its own start to its end, one after the other;
 * the first failure in time is theirs together, and what happened after it never happened.
 */
final class Branches {
    private final Setting around;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private Moment bound;
    private long events;

    Branches(Setting around) {
        this.around = around;
        this.bound = around.until();
    }

    /** When the first failure known by now happened; nothing later is worth a look. */
    Moment bound() {
        return bound;
    }

    void add(Setting setting, Ending ending) {
        settings.add(setting);
        endings.add(ending);
        events += setting.trail().size();
        if (!(ending instanceof Ending.Done) && ending.moment().compareTo(bound) < 0) {
            bound = ending.moment();
        }
    }

    List<Ending> endings() {
        return endings;
    }

    /** The index of the branch that ended everything first; empty where all ended well. */
    Optional<Integer> first() {
        return IntStream.range(0, endings.size())
                .boxed()
                .filter(index -> !(endings.get(index) instanceof Ending.Done))
                .min(Comparator.comparing(index -> endings.get(index).moment()));
    }

    /** Whether one has failed by then, or the time is over, so that no other starts. */
    boolean overBy(Moment moment) {
        int order = moment.compareTo(bound);
        return order > 0 || order == 0 && first().isPresent();
    }

    /** Whether a branch had not ended by then. */
    boolean stillRunning(int index, Moment moment) {
        Ending ending = endings.get(index);
        return !(ending instanceof Ending.Done) || ending.moment().compareTo(moment) > 0;
    }

    /** Whether there are more events already than the history can take, so that another branch adds nothing to it. */
    boolean crowded() {
        return events > around.trail().left();
    }

    /** The types of the states in which a branch was at that moment, the outermost first. */
    List<String> open(int index, Moment moment) {
        return settings.get(index).trail().open(moment);
    }

    /** When the last of them was done. */
    Moment end(Moment start) {
        return endings.stream().map(Ending::moment).reduce(start, Moment::later);
    }

    /** Takes their events over, those up to the moment. */
    void merge(Moment until) {
        List<String> unanswered =
                around.trail().merge(settings.stream().map(Setting::trail).toList(), until);
        unanswered.forEach(around.run()::unanswered);
    }
}
