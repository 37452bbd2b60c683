package io.github.steplint.document;

import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Neighbours;

/**
 * What the user says about a file.
 *
 * @param type the kind of workflow of a definition that nothing around it declares
 * @param named whether the user named this very file, so that it is read even if it does not look like a definition
 * @param variables what the caller of the Serverless Framework would give it
 * @param neighbours the files that this one may name
 */
public record DocumentOptions(MachineType type, boolean named, VariableOptions variables, Neighbours neighbours) {
    public static final DocumentOptions DEFAULT = new DocumentOptions(MachineType.STANDARD, false);

    /** A text of which no other file is known. */
    public DocumentOptions(MachineType type, boolean named) {
        this(type, named, VariableOptions.NONE, Neighbours.UNKNOWN);
    }
}
