package io.github.steplint.report;

import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.Execution;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dry-run to report on.
 *
 * @param name what the machine is called
 * @param machine what was run
 * @param execution what came of it
 */
public record DryRun(String name, StateMachine machine, Execution execution) {

    /** The states of all scopes by name; of those that have the same one, the first. */
    Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        machine.states().forEach(state -> states.putIfAbsent(state.name(), state));
        return states;
    }
}
