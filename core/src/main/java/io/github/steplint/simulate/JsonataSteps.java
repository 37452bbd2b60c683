package io.github.steplint.simulate;

import io.github.steplint.machine.State;

/** The states that work on data alone, in JSONata. */
record JsonataSteps(Frame frame) implements DataStates.Steps {

    @Override
    public Outcome pass(State.Pass state) {
        throw new UnsupportedOperationException(state.name());
    }

    @Override
    public Outcome choice(State.Choice state) {
        throw new UnsupportedOperationException(state.name());
    }

    @Override
    public Outcome succeed(State.Succeed state) {
        throw new UnsupportedOperationException(state.name());
    }

    @Override
    public Outcome fail(State.Fail state) {
        throw new UnsupportedOperationException(state.name());
    }
}
