package io.github.steplint.simulate;

/** Says that a history has no room for another event. */
final class HistoryFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Moment moment;

    HistoryFull(Moment moment) {
        super("the history is full", null, false, false);
        this.moment = moment;
    }

    Moment moment() {
        return moment;
    }
}
