package io.github.steplint.cli;

import io.github.steplint.simulate.mocks.Mocks;

/** {@code steplint run FILE}: the whole machine. */
record MachineCall(RunOptions options, RunTarget target, JsonInput inputs, Mocks mocks) {

    int run(Terminal terminal) throws CallException {
        throw new CallException("whole machines cannot be run yet: give --state NAME");
    }
}
