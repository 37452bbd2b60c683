package io.github.steplint.lint;

import io.github.steplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code ignore} in the configuration: findings that it fits are left out. What it does not say, it does
 * not ask for.
 *
 * @param at where the entry stands
 * @param path of the file, seen from the folder of the configuration
 * @param rules ids; an empty list is every rule
 * @param stateMachine what the document calls the machine
 * @param state name of a state
 * @param reason why
 */
public record Ignore(
        Span at,
        Optional<Glob> path,
        List<String> rules,
        Optional<String> stateMachine,
        Optional<String> state,
        Optional<String> reason) {

    boolean fits(Finding finding, String pathFromConfig) {
        return (rules.isEmpty() || rules.contains(finding.rule()))
                && path.map(glob -> glob.matches(pathFromConfig)).orElse(true)
                && stateMachine
                        .map(name -> finding.stateMachine().equals(Optional.of(name)))
                        .orElse(true)
                && state.map(name -> finding.state().equals(Optional.of(name))).orElse(true);
    }
}
