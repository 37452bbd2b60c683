package io.github.steplint.simulate.teststate;

import io.github.steplint.machine.Exit;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.simulate.DataStates;
import io.github.steplint.simulate.ErrorMatching;
import io.github.steplint.simulate.Frame;
import io.github.steplint.simulate.Outcome;
import io.github.steplint.source.Json;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a state of each type comes to.
 *
 * @param result of the service, the branches or the iterations, if it is mocked
 */
record Steps(TestRequest request, JsonNode context, Sight sight, Optional<JsonNode> result)
        implements State.Cases<TestResult> {
    private static final long ENTERED = 2;

    @Override
    public TestResult otherwise(State state) {
        return failed(Optional.of("States.Runtime"), Optional.of("The state is of no known type"));
    }

    @Override
    public TestResult pass(State.Pass state) {
        JsonNode output = sight.passed(state.data(), true, state.result().map(member -> Json.of(member.value())));
        return succeeded(output, next(state.next()));
    }

    @Override
    public TestResult await(State.Wait state) {
        return succeeded(sight.passed(state.data(), false, Optional.empty()), next(state.next()));
    }

    @Override
    public TestResult choice(State.Choice state) {
        return onData(state);
    }

    @Override
    public TestResult succeed(State.Succeed state) {
        return onData(state);
    }

    @Override
    public TestResult fail(State.Fail state) {
        return onData(state);
    }

    @Override
    public TestResult task(State.Task state) {
        sight.arguments(state.data());
        return answered(state, state.next(), state.handlers());
    }

    @Override
    public TestResult parallel(State.Parallel state) {
        return answered(state, state.next(), state.handlers());
    }

    @Override
    public TestResult map(State.Map state) {
        JsonNode items = sight.items(state);
        sight.inspection()
                .note(
                        "maxConcurrency",
                        sight.number(state, "MaxConcurrency").orElse(JsonNodeFactory.instance.numberNode(0)));
        Optional<JsonNode> count = sight.number(state, "ToleratedFailureCount");
        count.ifPresent(value -> sight.inspection().note("toleratedFailureCount", value));
        Optional<JsonNode> percentage = sight.number(state, "ToleratedFailurePercentage");
        percentage.ifPresent(value -> sight.inspection().note("toleratedFailurePercentage", value));
        int failed = request.setting().failedIterations().orElse(0);
        boolean tooMany = count.map(value -> failed > value.asDouble()).orElse(false)
                || percentage
                        .map(value -> failed * 100.0 / Math.max(1, items.size()) > value.asDouble())
                        .orElse(false);
        return tooMany && result.isPresent()
                ? broken(
                        Optional.of("States.ExceedToleratedFailureThreshold"),
                        Optional.of("The specified tolerated failure threshold was exceeded"),
                        state.handlers())
                : answered(state, state.next(), state.handlers());
    }

    private TestResult answered(State state, Exit exit, Handlers handlers) {
        Optional<TestMock.ErrorOutput> error = request.mock().flatMap(TestMock::errorOutput);
        if (error.isPresent()) {
            return broken(error.get().error(), error.get().cause(), handlers);
        }
        JsonNode answer = result.orElseGet(JsonNodeFactory.instance::nullNode);
        if (state instanceof State.Task) {
            sight.inspection().note("result", answer);
        }
        return succeeded(sight.output(state.data(), answer), next(exit));
    }

    /** A state that works on data alone ends as it does in an execution, but the cause has no words in front. */
    private TestResult onData(State state) {
        sight.filtered(state.data());
        Frame frame = new Frame(
                request.input(), context, request.variables(), ENTERED, request.now(), new Random(request.seed()));
        Outcome outcome = DataStates.run(state, frame).orElseThrow();
        if (outcome instanceof Outcome.Done done) {
            done.assigned().ifPresent(sight.inspection()::variables);
            return succeeded(done.output(), done.next());
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        String where = "An error occurred while executing the state '" + state.name() + "' (entered at the event id #"
                + ENTERED + "). ";
        return failed(failed.error(), failed.cause().map(cause -> cause.replace(where, "")));
    }

    TestResult broken(Optional<String> error, Optional<String> cause, Handlers handlers) {
        String name = error.orElse("");
        List<Handlers.Retrier> retriers = handlers.retriers();
        for (int i = 0; i < retriers.size(); i++) {
            if (ErrorMatching.matches(retriers.get(i).errorEquals(), name)) {
                sight.inspection().errorDetails().put("retryIndex", i);
                if (request.setting().retryCount() < attempts(retriers.get(i))) {
                    backoff(retriers.get(i));
                    return new TestResult(
                            TestResult.Status.RETRIABLE, Optional.empty(), error, cause, Optional.empty(), data());
                }
                break;
            }
        }
        List<Handlers.Catcher> catchers = handlers.catchers();
        for (int i = 0; i < catchers.size(); i++) {
            if (ErrorMatching.matches(catchers.get(i).errorEquals(), name)) {
                sight.inspection().errorDetails().put("catchIndex", i);
                return caught(error, cause, catchers.get(i));
            }
        }
        return failed(error, cause);
    }

    private TestResult caught(Optional<String> error, Optional<String> cause, Handlers.Catcher catcher) {
        ObjectNode errorOutput = JsonNodeFactory.instance.objectNode();
        errorOutput.put("Error", error.orElse(null)).put("Cause", cause.orElse(null));
        JsonNode output = sight.caught(catcher, errorOutput);
        return new TestResult(
                TestResult.Status.CAUGHT_ERROR,
                Optional.of(output),
                error,
                cause,
                catcher.next().flatMap(Value::known),
                data());
    }

    private static long attempts(Handlers.Retrier retrier) {
        return retrier.maxAttempts().flatMap(Value::known).orElse(3L);
    }

    private void backoff(Handlers.Retrier retrier) {
        double rate = retrier.backoffRate().flatMap(Value::known).orElse(2.0);
        double seconds = retrier.intervalSeconds().flatMap(Value::known).orElse(1L)
                * Math.pow(rate, request.setting().retryCount());
        double most = retrier.maxDelaySeconds()
                .flatMap(Value::known)
                .map(Long::doubleValue)
                .orElse(Double.MAX_VALUE);
        long whole = Math.round(Math.min(seconds, most));
        sight.inspection().errorDetails().put("retryBackoffIntervalSeconds", whole);
    }

    private TestResult succeeded(JsonNode output, Optional<String> next) {
        return new TestResult(
                TestResult.Status.SUCCEEDED, Optional.of(output), Optional.empty(), Optional.empty(), next, data());
    }

    TestResult failed(Optional<String> error, Optional<String> cause) {
        return new TestResult(TestResult.Status.FAILED, Optional.empty(), error, cause, Optional.empty(), data());
    }

    private JsonNode data() {
        return sight.inspection().data();
    }

    private static Optional<String> next(Exit exit) {
        return exit.next().flatMap(Value::known);
    }
}
