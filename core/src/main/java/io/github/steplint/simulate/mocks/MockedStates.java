package io.github.steplint.simulate.mocks;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The states that a test case may name: the Tasks of a machine; Maps and Parallels where single states are run. */
final class MockedStates {
    private final Map<String, State> states = new LinkedHashMap<>();
    private final List<String> tasks = new ArrayList<>();
    private final boolean single;
    private final boolean complete;

    MockedStates(StateMachine machine, boolean single) {
        this.single = single;
        machine.states().forEach(state -> {
            states.putIfAbsent(state.name(), state);
            if (calls(state)) {
                tasks.add(state.name());
            }
        });
        complete = machine.scopes().allMatch(Scope::complete);
    }

    void check(MockCase mocks, List<MockProblem> problems) {
        for (MockCase.Entry entry : mocks.entries()) {
            String name = entry.state().value();
            State state = states.get(name);
            if (state == null && complete) {
                String message = "test case \"" + mocks.name().value() + "\" mocks state \"" + name
                        + "\", which does not exist in the state machine";
                problems.add(new MockProblem(entry.state().span(), message, help(name)));
            } else if (state != null && !calls(state)) {
                String message = "test case \"" + mocks.name().value() + "\" mocks state \"" + name
                        + "\", which is no Task, so that the mock never answers";
                problems.add(new MockProblem(entry.state().span(), message, "leave out the line"));
            }
        }
    }

    private String help(String name) {
        return Spelling.nearest(name, tasks)
                .or(() -> Spelling.nearest(name, states.keySet()))
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> tasks.isEmpty() ? "" : "its Tasks are " + MockFileReader.list(tasks));
    }

    private boolean calls(State state) {
        return state instanceof State.Task
                || state instanceof State.Unknown
                || single && (state instanceof State.Map || state instanceof State.Parallel);
    }
}
