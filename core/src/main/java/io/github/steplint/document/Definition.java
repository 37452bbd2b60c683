package io.github.steplint.document;

import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Span;
import io.github.steplint.source.Tree;
import java.util.Optional;

/**
 * A state machine's definition as it stands in a document.
 *
 * @param name what the document calls it: its key or logical id; empty in a file that is the definition itself
 * @param tree the definition; for one in a string of its own, what the string holds, with its own problems
 * @param type the kind of workflow that the document declares
 * @param at where the machine is declared
 */
public record Definition(Optional<String> name, Tree tree, MachineType type, Span at) {}
