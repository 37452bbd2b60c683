package io.github.steplint.simulate.mocks;

import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.simulate.TaskCall;
import io.github.steplint.simulate.TaskHandler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers calls as a test case of a mock configuration says. */
public final class Mocks implements TaskHandler {
    private static final Set<String> INVOCATION = Set.of("StatusCode", "Payload");

    private final String machine;
    private final List<MissingMock> tasks;
    private final Optional<MockCase> mocks;
    private final Unmocked unmocked;

    private Mocks(String machine, List<MissingMock> tasks, Optional<MockCase> mocks, Unmocked unmocked) {
        this.machine = machine;
        this.tasks = tasks;
        this.mocks = mocks;
        this.unmocked = unmocked;
    }

    /**
     * For the Tasks of a machine.
     *
     * @param name what the machine is called
     * @param mocks the test case; without one, no call is mocked
     * @param unmocked what to do with a call of a state that the case does not list
     */
    public static Mocks of(String name, StateMachine machine, Optional<MockCase> mocks, Unmocked unmocked) {
        List<MissingMock> tasks = machine.states()
                .filter(State.Task.class::isInstance)
                .map(state -> new MissingMock(state.name(), ((State.Task) state).resource()))
                .toList();
        return new Mocks(name, tasks, mocks, unmocked);
    }

    @Override
    public TaskAnswer answer(TaskCall call) {
        return answer(call.state(), Optional.of(call.resource()), call.arguments(), call.invocation());
    }

    /**
     * What a state of any type is answered.
     *
     * @param resource what it calls; empty for a Map and a Parallel
     * @param invocation how often it was answered before
     */
    public TaskAnswer answer(String state, Optional<Resource> resource, JsonNode arguments, int invocation) {
        MissingMock missing = new MissingMock(state, resource);
        Optional<MockResponse> response = mocks.map(MockCase::responses).map(each -> each.get(state));
        if (response.isEmpty()) {
            return unmocked(arguments, missing);
        }
        return response.get()
                .reply(invocation)
                .map(reply -> answer(reply, resource))
                .orElseGet(() -> new TaskAnswer.Unknown(missing.another(response.get(), invocation)));
    }

    private TaskAnswer unmocked(JsonNode arguments, MissingMock missing) {
        return switch (unmocked) {
            case ECHO -> TaskAnswer.returned(arguments);
            case NULL -> TaskAnswer.returned(JsonNodeFactory.instance.nullNode());
            case FAIL ->
                new TaskAnswer.Unknown(mocks.map(missing::first).orElseGet(() -> missing.first(machine, all(missing))));
        };
    }

    private List<MissingMock> all(MissingMock missing) {
        boolean task = tasks.stream().anyMatch(each -> each.state().equals(missing.state()));
        return task ? tasks : List.of(missing);
    }

    private static TaskAnswer answer(MockReply reply, Optional<Resource> resource) {
        Optional<JsonNode> submitted = resource.filter(Mocks::handsIn).map(it -> JsonNodeFactory.instance.objectNode());
        if (reply instanceof MockReply.Throw thrown) {
            return new TaskAnswer.Failed(Optional.of(thrown.error()), thrown.cause(), submitted, Duration.ZERO);
        }
        JsonNode result = ((MockReply.Return) reply).result();
        boolean payload = resource.filter(Mocks::isFunction).isPresent() && isInvocation(result);
        return new TaskAnswer.Returned(payload ? result.get("Payload") : result, submitted, Duration.ZERO);
    }

    /** Whether a first call only hands the work in; the file has no word for what that returned. */
    private static boolean handsIn(Resource resource) {
        Resource.Pattern pattern = resource instanceof Resource.Optimized service
                ? service.pattern()
                : resource instanceof Resource.AwsSdk sdk ? sdk.pattern() : Resource.Pattern.REQUEST_RESPONSE;
        return pattern != Resource.Pattern.REQUEST_RESPONSE;
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
