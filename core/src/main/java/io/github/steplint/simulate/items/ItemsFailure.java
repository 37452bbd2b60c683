package io.github.steplint.simulate.items;

/** What goes wrong with the data of a distributed Map as it would at AWS: the Map Run fails with it. */
public final class ItemsFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String error;

    private ItemsFailure(String error, String cause) {
        super(cause, null, false, false);
        this.error = error;
    }

    static ItemsFailure reader(String cause) {
        return new ItemsFailure("States.ItemReaderFailed", cause);
    }

    static ItemsFailure writer(String cause) {
        return new ItemsFailure("States.ResultWriterFailed", cause);
    }

    /** The error name. */
    public String error() {
        return error;
    }

    /** The cause as AWS words it, where that is recorded. */
    @Override
    public String getMessage() {
        return super.getMessage();
    }
}
