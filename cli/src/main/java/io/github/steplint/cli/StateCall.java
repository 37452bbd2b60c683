package io.github.steplint.cli;

import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.report.StateJson;
import io.github.steplint.report.StateText;
import io.github.steplint.report.Theme;
import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.simulate.mocks.Mocks;
import io.github.steplint.simulate.teststate.TestMock;
import io.github.steplint.simulate.teststate.TestRefusal;
import io.github.steplint.simulate.teststate.TestRequest;
import io.github.steplint.simulate.teststate.TestResult;
import io.github.steplint.simulate.teststate.TestSetting;
import io.github.steplint.simulate.teststate.TestState;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code steplint run FILE --state NAME}: one state, as TestState runs it. */
record StateCall(RunOptions options, StateMachine machine, JsonInput inputs, Mocks mocks) {

    int run(Terminal terminal) throws CallException {
        State state = state();
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        inputs.object("--variables")
                .ifPresent(object -> object.properties().forEach(it -> variables.put(it.getKey(), it.getValue())));
        JsonNode input = inputs.input();
        TestRequest request = new TestRequest(
                state,
                input,
                inputs.object("--context"),
                variables,
                mock(state, input),
                TestSetting.retried(options.retryCount()),
                options.start(),
                options.seed());
        TestResult result;
        try {
            result = TestState.run(request);
        } catch (TestRefusal refusal) {
            throw new CallException("state \"" + state.name() + "\" cannot be run alone: " + refusal.getMessage());
        }
        write(state.name(), result, terminal);
        return result.status() == TestResult.Status.SUCCEEDED ? Main.OK : Main.FINDINGS;
    }

    private State state() throws CallException {
        String name = options.state().orElseThrow();
        List<State> states = machine.states().toList();
        for (State state : states) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        throw Choices.unknown("state", name, states.stream().map(State::name).toList());
    }

    /** What the mocks answer after as many retries. */
    private Optional<TestMock> mock(State state, JsonNode input) throws CallException {
        boolean mockable = state instanceof State.Task || state instanceof State.Map || state instanceof State.Parallel;
        if (!mockable) {
            return Optional.empty();
        }
        Optional<Resource> resource = state instanceof State.Task task ? task.resource() : Optional.empty();
        TaskAnswer answer = mocks.answer(state.name(), resource, input, options.retryCount());
        if (answer instanceof TaskAnswer.Returned returned) {
            return Optional.of(TestMock.result(returned.result().toString()));
        } else if (answer instanceof TaskAnswer.Failed failed) {
            return Optional.of(TestMock.error(failed.error(), failed.cause()));
        }
        throw new CallException(answer instanceof TaskAnswer.Unknown unknown ? unknown.message() : "nobody answers");
    }

    private void write(String name, TestResult result, Terminal terminal) {
        Theme theme = terminal.colour(options.colourless()) ? Theme.ANSI : Theme.PLAIN;
        try {
            if (options.json()) {
                StateJson.write(result, terminal.out());
            } else {
                StateText.write(name, result, theme, terminal.out());
            }
            terminal.out().flush();
        } catch (IOException e) {
            // Whoever read the output has had enough of it; the verdict stands all the same.
        }
    }
}
