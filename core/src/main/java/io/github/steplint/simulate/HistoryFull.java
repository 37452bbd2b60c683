package io.github.steplint.simulate;

/** Says that a history has no room for another event, at AWS or in a dry-run. */
final class HistoryFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Moment moment;

    private final transient Ending.Reason reason;

    private HistoryFull(Moment moment, Ending.Reason reason) {
        super("the history is full", null, false, false);
        this.moment = moment;
        this.reason = reason;
    }

    /** It has as many events as AWS allows. */
    static HistoryFull ofEvents(Moment moment) {
        return new HistoryFull(moment, new Ending.Reason.History());
    }

    /** Its texts are more than a dry-run holds. */
    static HistoryFull ofText(Moment moment) {
        return new HistoryFull(
                moment,
                new Ending.Reason.GivenUp("the inputs and outputs in the history come to more than "
                        + Bounds.HISTORY_CHARACTERS
                        + " characters, which is what a dry-run holds: give it fewer events by --max-events, or less"
                        + " data"));
    }

    Ending.Reason reason() {
        return reason;
    }

    Moment moment() {
        return moment;
    }
}
