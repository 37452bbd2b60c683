package io.github.steplint.simulate.mocks;

/** What a Task comes to that no mock answers. */
public enum Unmocked {
    /** Its result is what the service was given. */
    ECHO,
    /** The run ends, and says which mock is missing. */
    FAIL,
    /** Its result is null. */
    NULL
}
