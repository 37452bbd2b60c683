package io.github.steplint.maven;

/** A parameter that can't be followed. The goal turns it into an error of the build's configuration. */
final class Misconfiguration extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misconfiguration(String message) {
        super(message);
    }
}
