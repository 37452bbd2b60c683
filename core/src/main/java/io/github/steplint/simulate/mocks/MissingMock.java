package io.github.steplint.simulate.mocks;

import io.github.steplint.machine.Resource;
import io.github.steplint.simulate.TaskCall;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/** What to say where a mock is missing: which, and the lines to add. */
final class MissingMock {
    private MissingMock() {}

    /** For a state that has no mock at all. */
    static String first(TaskCall call, Optional<MockCase> mocks) {
        String response = words(call.state()) + "Answers";
        String entry = quoted(call.state()) + ": " + quoted(response);
        String reply = quoted(response) + ": {\"0\": {\"Return\": " + example(call.resource()) + "}}";
        String problem = "state " + quoted(call.state()) + " calls " + callee(call.resource())
                + ", and no mock says what that answers";
        if (mocks.isPresent()) {
            return problem + "\nadd to test case " + quoted(mocks.get().name().value()) + ":\n  " + entry
                    + "\nand to MockedResponses:\n  " + reply;
        }
        return problem
                + "\npass --mocks with a file such as:\n  {\n    \"StateMachines\": {\"Machine\": {\"TestCases\":"
                + " {\"Case\": {" + entry + "}}}},\n    \"MockedResponses\": {" + reply + "}\n  }";
    }

    /** For a state that is called more often than its response has replies. */
    static String another(TaskCall call, MockResponse response) {
        return "state " + quoted(call.state()) + " calls " + callee(call.resource()) + " once more than response "
                + quoted(response.name().value()) + " has replies, which are " + response.size()
                + "\nadd to that response:\n  \"" + call.invocation() + "\": {\"Return\": " + example(call.resource())
                + "}";
    }

    /** The words of a name as one: {@code Pay now} becomes {@code PayNow}. */
    private static String words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String callee(Resource resource) {
        if (resource instanceof Resource.Optimized service) {
            return service.service() + ":" + service.action();
        }
        if (resource instanceof Resource.AwsSdk service) {
            return "aws-sdk:" + service.service() + ":" + service.action();
        }
        return resource instanceof Resource.Activity ? "an activity" : "a Lambda function";
    }

    private static String example(Resource resource) {
        boolean invoke = resource instanceof Resource.Optimized service
                && service.service().equals("lambda")
                && service.pattern() == Resource.Pattern.REQUEST_RESPONSE;
        return resource instanceof Resource.Lambda || invoke ? "{\"StatusCode\": 200, \"Payload\": {}}" : "{}";
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }
}
