package io.github.steplint.machine;

/** The kind of workflow; {@link #UNKNOWN} where it depends on a variable. */
public enum MachineType {
    STANDARD,
    EXPRESS,
    UNKNOWN
}
