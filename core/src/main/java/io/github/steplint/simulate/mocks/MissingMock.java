package io.github.steplint.simulate.mocks;

import io.github.steplint.machine.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What to say where a mock is missing: which, and the lines to add.
 *
 * @param resource what the state calls; empty for a Map and a Parallel
 */
record MissingMock(String state, Optional<Resource> resource) {

    /** For a state that a test case does not list. */
    String first(MockCase mocks) {
        return problem() + "\nadd to test case " + quoted(mocks.name().value()) + ":\n  " + entry()
                + "\nand to MockedResponses:\n  " + reply();
    }

    /**
     * For a state of a machine without any mocks.
     *
     * @param machine its name
     * @param all what calls in that machine, this state among them
     */
    String first(String machine, List<MissingMock> all) {
        return problem() + "\npass --mocks with a file such as:\n  {\n    \"StateMachines\": {\n      "
                + quoted(machine)
                + ": {\n        \"TestCases\": {\n          \"Case\": {\n"
                + lines(all, " ".repeat(12), MissingMock::entry)
                + "\n          }\n        }\n      }\n    },\n    \"MockedResponses\": {\n"
                + lines(all, " ".repeat(6), MissingMock::reply) + "\n    }\n  }";
    }

    private static String lines(List<MissingMock> all, String indent, Function<MissingMock, String> line) {
        return all.stream().map(each -> indent + line.apply(each)).collect(Collectors.joining(",\n"));
    }

    private String problem() {
        return "state " + quoted(state) + " calls " + callee() + ", and no mock says what that answers";
    }

    private String entry() {
        return quoted(state) + ": " + quoted(response());
    }

    private String reply() {
        return quoted(response()) + ": {\"0\": {\"Return\": " + example() + "}}";
    }

    private String response() {
        return words(state) + "Answers";
    }

    /** For a state that is called more often than its response has replies. */
    String another(MockResponse response, int invocation) {
        return "state " + quoted(state) + " calls " + callee() + " once more than response "
                + quoted(response.name().value()) + " has replies, which are " + response.size()
                + "\nadd to that response:\n  \"" + invocation + "\": {\"Return\": " + example() + "}";
    }

    /** The words of a name as one: {@code Pay now} becomes {@code PayNow}. */
    private static String words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private String callee() {
        Resource resource = this.resource.orElse(null);
        if (resource == null) {
            return "its iterations or branches";
        }
        if (resource instanceof Resource.Optimized service) {
            return service.service() + ":" + service.action();
        }
        if (resource instanceof Resource.AwsSdk service) {
            return "aws-sdk:" + service.service() + ":" + service.action();
        }
        return resource instanceof Resource.Activity ? "an activity" : "a Lambda function";
    }

    private String example() {
        if (resource.isEmpty()) {
            return "[]";
        }
        boolean invoke = resource.get() instanceof Resource.Optimized service
                && service.service().equals("lambda")
                && service.pattern() == Resource.Pattern.REQUEST_RESPONSE;
        boolean function = resource.get() instanceof Resource.Lambda || resource.get() instanceof Resource.Hole;
        return function || invoke ? "{\"StatusCode\": 200, \"Payload\": {}}" : "{}";
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }
}
