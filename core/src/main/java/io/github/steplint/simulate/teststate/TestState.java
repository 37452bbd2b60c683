package io.github.steplint.simulate.teststate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Runs one state as AWS's TestState does, at the inspection level {@code DEBUG}.
 *
 * <pre>{@code
 * TestResult result = TestState.run(request);
 * assertEquals(TestResult.Status.CAUGHT_ERROR, result.status());
 * }</pre>
 */
public final class TestState {
    private TestState() {}

    /** @throws TestRefusal where AWS refuses the call itself */
    public static TestResult run(TestRequest request) throws TestRefusal {
        if (request.state() instanceof State.Unknown unknown) {
            throw new TestRefusal(
                    "InvalidDefinition",
                    "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of"
                            + " these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/"
                            + unknown.name() + "/Type'");
        }
        if (request.context().isPresent()) {
            TestContext.check(request.context().get());
        }
        Optional<JsonNode> result = MockRules.check(request);
        JsonNode context = TestContext.of(request);
        Steps steps = new Steps(
                request,
                context,
                request.state().language() == QueryLanguage.JSONATA
                        ? new JsonataSight(request, context)
                        : new PathSight(request, context),
                result);
        try {
            return request.state().match(steps);
        } catch (EvaluationFailure failure) {
            return failed(steps, request.state(), failure);
        }
    }

    private static TestResult failed(Steps steps, State state, EvaluationFailure failure) {
        try {
            return steps.broken(Optional.of(failure.error()), Optional.of(failure.getMessage()), state.handlers());
        } catch (EvaluationFailure inCatcher) {
            return steps.failed(Optional.of(inCatcher.error()), Optional.of(inCatcher.getMessage()));
        }
    }

    /** The type of a state as it is written. */
    static String type(State state) {
        return state.head()
                .type()
                .map(Node.Member::value)
                .map(value -> value instanceof Node.Str text ? text.value() : "")
                .orElse("");
    }
}
