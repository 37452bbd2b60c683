package io.github.steplint.simulate;

import io.github.steplint.machine.State;

/** How the types of states are called in events. */
final class StateNames {
    private StateNames() {}

    static String type(State state) {
        return state.getClass().getSimpleName();
    }
}
