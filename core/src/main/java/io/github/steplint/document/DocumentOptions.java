package io.github.steplint.document;

import io.github.steplint.machine.MachineType;

/**
 * What the user says about a file.
 *
 * @param type the kind of workflow of a definition that nothing around it declares
 * @param named whether the user named this very file, so that it is read even if it does not look like a definition
 */
public record DocumentOptions(MachineType type, boolean named) {
    public static final DocumentOptions DEFAULT = new DocumentOptions(MachineType.STANDARD, false);
}
