package io.github.steplint.simulate;

import java.util.Optional;

/**
 * An event in the making. Events of branches get their numbers when the branches are merged; until then each goes by
 * its serial number, a negative one.
 */
final class Event {
    private final Optional<Event> previous;
    private final Moment moment;
    private final String type;
    private final Optional<HistoryEvent.Details> details;
    private Optional<String> answers = Optional.empty();
    private long number;

    Event(long serial, Optional<Event> previous, Moment moment, String type, Optional<HistoryEvent.Details> details) {
        this.number = -serial;
        this.previous = previous;
        this.moment = moment;
        this.type = type;
        this.details = details;
    }

    /** Its id in the history, from 1; negative as long as that is open. */
    long number() {
        return number;
    }

    void number(long id) {
        number = id;
    }

    /** Ends a call of the state of that name. */
    Event answering(String state) {
        answers = Optional.of(state);
        return this;
    }

    /** The name of the state whose call it ends. */
    Optional<String> answers() {
        return answers;
    }

    Moment moment() {
        return moment;
    }

    String type() {
        return type;
    }

    HistoryEvent published(EventNumbers numbers) {
        return new HistoryEvent(
                number,
                previous.map(Event::number).orElse(0L),
                type,
                moment.at(),
                details.map(each -> new HistoryEvent.Details(each.name(), numbers.in(each.value()))));
    }
}
