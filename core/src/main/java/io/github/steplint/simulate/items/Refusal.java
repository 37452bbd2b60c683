package io.github.steplint.simulate.items;

/**
 * What a dry run does not do with data although AWS would, or might: the run cannot go on, and the message says why and
 * what helps.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message, null, false, false);
    }
}
