package io.github.steplint.facts.template;

import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * Something wrong between a machine's {@code DefinitionSubstitutions} and its definition, or with the file that holds
 * it.
 *
 * @param kind what is wrong
 * @param at where
 * @param name of the substitution, or the path of the file
 * @param machine its logical id
 * @param place where the machine says what is substituted: its substitutions, or else its key
 * @param meant the substitution or use that was probably meant
 * @param certain whether AWS refuses the machine for it
 */
public record Substitution(
        Kind kind, Span at, String name, String machine, Span place, Optional<String> meant, boolean certain) {
    /** What can be wrong. */
    public enum Kind {
        /** The definition has a placeholder of which nothing is said. */
        MISSING,
        /** The definition has no placeholder for it. */
        UNUSED,
        /** There is no such file. */
        NO_FILE
    }
}
