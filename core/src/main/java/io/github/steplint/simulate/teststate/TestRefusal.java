package io.github.steplint.simulate.teststate;

/** The call itself is wrong, so that nothing is run. */
public final class TestRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    TestRefusal(String code, String message) {
        super(message);
        this.code = code;
    }

    static TestRefusal invalid(String message) {
        return new TestRefusal("ValidationException", message);
    }

    /** AWS's name for it: {@code ValidationException}, {@code InvalidDefinition}. */
    public String code() {
        return code;
    }
}
