package io.github.steplint.conformance;

import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.simulate.TaskCall;
import io.github.steplint.simulate.TaskHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The answers that were recorded: by iteration where there is one, in the order of the invocations. */
final class RecordedAnswers implements TaskHandler {
    private final List<JsonNode> left = new ArrayList<>();

    RecordedAnswers(JsonNode mocks) {
        mocks.forEach(left::add);
    }

    @Override
    public TaskAnswer answer(TaskCall call) {
        for (JsonNode mock : left) {
            if (mock.path("state").asString().equals(call.state()) && sameIteration(mock.path("iteration"), call)) {
                left.remove(mock);
                return answer(mock);
            }
        }
        // An iteration that was given up has no answer in the recording.
        return call.iterations().isEmpty()
                ? new TaskAnswer.Unknown("nothing recorded for " + call.state())
                : new TaskAnswer.Silent(Optional.empty());
    }

    /** The innermost iteration tells; a recording also lists those that ran before it in the same slot. */
    private static boolean sameIteration(JsonNode iteration, TaskCall call) {
        if (iteration.isMissingNode()
                || iteration.isEmpty()
                || call.iterations().isEmpty()) {
            return iteration.isMissingNode();
        }
        JsonNode recorded = iteration.get(iteration.size() - 1);
        TaskCall.Iteration own = call.iterations().get(call.iterations().size() - 1);
        return own.map().equals(recorded.path("map").asString())
                && own.index() == recorded.path("index").asInt();
    }

    private static TaskAnswer answer(JsonNode mock) {
        Optional<JsonNode> submitted = Optional.ofNullable(mock.get("submitted"));
        if (mock.has("output")) {
            return new TaskAnswer.Returned(mock.get("output"), submitted, Duration.ZERO);
        } else if (mock.path("timedOut").asBoolean(false)) {
            return new TaskAnswer.Silent(submitted);
        }
        return new TaskAnswer.Failed(text(mock, "error"), text(mock, "cause"), submitted, Duration.ZERO);
    }

    private static Optional<String> text(JsonNode mock, String name) {
        return Optional.ofNullable(mock.get(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
