package io.github.steplint.cli;

/** The call is wrong: the message is one line for the person who typed it. The exit status is 2. */
final class CallException extends Exception {
    private static final long serialVersionUID = 1;

    CallException(String message) {
        super(message);
    }
}
