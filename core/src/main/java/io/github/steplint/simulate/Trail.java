package io.github.steplint.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The events of a walk through a scope, in their order. Those of the outermost scope are numbered at once; a branch has
 * a trail of its own, which is merged into that of its Parallel or Map by time.
 */
final class Trail {
    private final EventNumbers numbers;
    private final boolean outermost;
    private final int room;
    private final List<Event> events = new ArrayList<>();
    private final Serial serial;

    /** Counts the events of an execution, also those that are cut off in the end. */
    private static final class Serial {
        private final Texts texts = new Texts();
        private long last;
    }

    private Trail(EventNumbers numbers, boolean outermost, int room, Serial serial) {
        this.numbers = numbers;
        this.outermost = outermost;
        this.room = room;
        this.serial = serial;
    }

    /** @param room how many events it may hold before the one that ends the execution */
    static Trail outermost(int room) {
        return new Trail(new EventNumbers(), true, room, new Serial());
    }

    /** The trail of a branch, which has the room that is left here. */
    Trail branch() {
        return new Trail(numbers, false, room - events.size(), serial);
    }

    boolean isOutermost() {
        return outermost;
    }

    EventNumbers numbers() {
        return numbers;
    }

    /** A value as events hold it. */
    String text(JsonNode value) {
        return serial.texts.of(value);
    }

    Event add(Optional<Event> previous, Moment moment, String type) {
        return add(new Event(++serial.last, previous, moment, type, Optional.empty()));
    }

    Event add(Optional<Event> previous, Moment moment, String type, String name, ObjectNode details) {
        HistoryEvent.Details all = new HistoryEvent.Details(name, details);
        if (serial.texts.characters() > Bounds.HISTORY_CHARACTERS) {
            throw HistoryFull.ofText(moment);
        }
        return add(new Event(++serial.last, previous, moment, type, Optional.of(all)));
    }

    private Event add(Event event) {
        if (events.size() >= room) {
            throw HistoryFull.ofEvents(event.moment());
        }
        return append(event);
    }

    /** The last event of an execution, for which there is always room. */
    void end(Optional<Event> previous, Moment moment, String type, Optional<HistoryEvent.Details> details) {
        append(new Event(++serial.last, previous, moment, type, details));
    }

    private Event append(Event event) {
        events.add(event);
        if (outermost) {
            event.number(events.size());
        }
        return event;
    }

    private void settle(Event event) {
        long id = events.size();
        numbers.settle(-event.number(), id);
        event.number(id);
    }

    /**
     * Takes in the events of branches that happened up to the moment, by time; what came later never happened.
     *
     * @return the states whose calls were not answered after all, once for each call
     */
    List<String> merge(List<Trail> branches, Moment until) {
        branches.stream()
                .flatMap(branch -> branch.events.stream())
                .filter(event -> event.moment().compareTo(until) <= 0)
                .sorted(Comparator.comparing(Event::moment))
                .limit(Math.max(0, room - events.size()))
                .forEach(event -> {
                    events.add(event);
                    if (outermost) {
                        settle(event);
                    }
                });
        return branches.stream()
                .flatMap(branch -> branch.events.stream())
                .filter(event -> event.moment().compareTo(until) > 0)
                .flatMap(event -> event.answers().stream())
                .toList();
    }

    /** The types of the states that were entered and not left by then, the outermost first. */
    List<String> open(Moment moment) {
        return OpenTypes.after(events.stream()
                .filter(event -> event.moment().compareTo(moment) <= 0)
                .map(Event::type)
                .toList());
    }

    int size() {
        return events.size();
    }

    /** How many more events it may hold. */
    int left() {
        return room - events.size();
    }

    List<HistoryEvent> published() {
        return events.stream().map(event -> event.published(numbers)).toList();
    }
}
