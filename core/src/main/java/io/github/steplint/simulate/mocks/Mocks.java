package io.github.steplint.simulate.mocks;

import io.github.steplint.machine.Resource;
import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.simulate.TaskCall;
import io.github.steplint.simulate.TaskHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers calls as a test case of a mock configuration says. */
public final class Mocks implements TaskHandler {
    private static final Set<String> INVOCATION = Set.of("StatusCode", "Payload");

    private final Optional<MockCase> mocks;
    private final Unmocked unmocked;

    /**
     * @param mocks the test case; without one, no call is mocked
     * @param unmocked what to do with a call of a state that the case does not list
     */
    public Mocks(Optional<MockCase> mocks, Unmocked unmocked) {
        this.mocks = mocks;
        this.unmocked = unmocked;
    }

    @Override
    public TaskAnswer answer(TaskCall call) {
        Optional<MockResponse> response = mocks.map(MockCase::responses).map(each -> each.get(call.state()));
        if (response.isEmpty()) {
            return unmocked(call);
        }
        return response.get()
                .reply(call.invocation())
                .map(reply -> answer(reply, call.resource()))
                .orElseGet(() -> new TaskAnswer.Unknown(MissingMock.another(call, response.get())));
    }

    private TaskAnswer unmocked(TaskCall call) {
        return switch (unmocked) {
            case ECHO -> TaskAnswer.returned(call.arguments());
            case NULL -> TaskAnswer.returned(JsonNodeFactory.instance.nullNode());
            case FAIL -> new TaskAnswer.Unknown(MissingMock.first(call, mocks));
        };
    }

    private static TaskAnswer answer(MockReply reply, Resource resource) {
        if (reply instanceof MockReply.Throw thrown) {
            return new TaskAnswer.Failed(Optional.of(thrown.error()), thrown.cause(), Optional.empty(), Duration.ZERO);
        }
        JsonNode result = ((MockReply.Return) reply).result();
        return TaskAnswer.returned(isFunction(resource) && isInvocation(result) ? result.get("Payload") : result);
    }

    /** A placeholder in the place of a Resource mostly stands for the ARN of a function of the same service. */
    private static boolean isFunction(Resource resource) {
        return resource instanceof Resource.Lambda || resource instanceof Resource.Hole;
    }

    /** What Invoke returns; a Task with a function's own ARN gets the payload of it only. */
    private static boolean isInvocation(JsonNode result) {
        return result.isObject()
                && result.propertyNames().containsAll(INVOCATION)
                && result.get("StatusCode").isNumber();
    }
}
