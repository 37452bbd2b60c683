/**
 * Finds the state machines in a file. {@link io.github.steplint.document.Documents} tells what sort of file it is and
 * gives a {@link io.github.steplint.document.Document} with a {@link io.github.steplint.document.Definition} for each
 * machine, its places in the file that a person edits.
 */
package io.github.steplint.document;
