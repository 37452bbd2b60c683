package io.github.steplint.lint;

import io.github.steplint.facts.payload.Assumptions;
import java.util.Optional;

/**
 * What the user says about a value that no definition tells: an entry of {@code input} or {@code results}.
 *
 * @param path of the files that it is for
 * @param stateMachine that it is for, as the document calls it
 * @param state whose result it is
 * @param function whose result it is
 * @param value by an example or a schema
 * @param result whether it is a result, or else the input of executions
 */
public record Declaration(
        Optional<Glob> path,
        Optional<String> stateMachine,
        Optional<String> state,
        Optional<String> function,
        Assumptions.Declared value,
        boolean result) {

    /** Whether it is for a machine of a file. */
    boolean isFor(String file, Optional<String> machine) {
        return path.map(glob -> glob.matches(file)).orElse(true)
                && stateMachine.map(name -> machine.equals(Optional.of(name))).orElse(true);
    }
}
