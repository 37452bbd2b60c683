package io.github.steplint.document;

import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Span;
import io.github.steplint.source.Tree;
import java.util.Optional;

/**
 * A state machine's definition as it stands in a document.
 *
 * @param name what the document calls it: its key or logical id; empty in a file that is the definition itself
 * @param tree the definition. One that stands in a string has the problems and comments of that text; one that is a
 *     part of the file has only those problems of the file that cut it short
 * @param type the kind of workflow that the document declares
 * @param at where the machine is declared: its key, or the start of the file
 */
public record Definition(Optional<String> name, Tree tree, MachineType type, Span at) {}
