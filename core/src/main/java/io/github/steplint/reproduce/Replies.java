package io.github.steplint.reproduce;

import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.reproduce.Want.Source;
import java.util.Collection;
import java.util.LinkedList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the Tasks answer, in the order of the calls, as a mock configuration. */
final class Replies {
    private static final long MOST_RETRIES = 1000;
    private static final long MOST_CALLS = 999;

    private final Map<String, LinkedList<Reply>> byState = new TreeMap<>();

    /**
     * @param reply as it stands under the number of the call
     * @param calls how many are answered so
     */
    private record Reply(ObjectNode reply, long calls) {}

    /** An answer before those that are there already. */
    void add(State.Task task, Optional<Handlers.Catcher> by, Collection<Want> wants) {
        Reply reply = by.map(catcher -> error(task, catcher)).orElseGet(() -> answer(task, wants));
        byState.computeIfAbsent(task.name(), name -> new LinkedList<>()).addFirst(reply);
    }

    private static Reply answer(State.Task task, Collection<Want> wants) {
        JsonNode result = Wanted.value(wants, Source.RESULT);
        boolean wrapped = task.resource()
                .filter(resource -> resource instanceof Resource.Optimized call
                        && call.service().equals("lambda")
                        && call.pattern() == Resource.Pattern.REQUEST_RESPONSE)
                .isPresent();
        if (wrapped && result instanceof ObjectNode object) {
            if (!object.has("Payload")) {
                object.putObject("Payload");
            }
            object.put("StatusCode", 200);
        }
        return new Reply(JsonNodeFactory.instance.objectNode().set("Return", result), 1);
    }

    /** Thrown as often as it is retried. */
    private static Reply error(State.Task task, Handlers.Catcher by) {
        String name = by.errorEquals().stream()
                .map(Value::known)
                .flatMap(Optional::stream)
                .filter(known -> !known.equals("States.ALL"))
                .findFirst()
                .orElse("States.TaskFailed");
        long retries = task.handlers().retriers().stream()
                .mapToLong(
                        retrier -> retrier.maxAttempts().flatMap(Value::known).orElse(3L))
                .sum();
        ObjectNode thrown = JsonNodeFactory.instance.objectNode();
        thrown.putObject("Throw").put("Error", name).put("Cause", "as the reproduction needs it");
        return new Reply(thrown, 1 + Math.min(retries, MOST_RETRIES));
    }

    /** The mock configuration; the last answer of each state is repeated for calls that come after. */
    ObjectNode file(String machine, String testCase) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode cases = root.putObject("StateMachines")
                .putObject(machine)
                .putObject("TestCases")
                .putObject(testCase);
        ObjectNode responses = root.putObject("MockedResponses");
        byState.forEach((state, replies) -> {
            cases.put(state, state);
            ObjectNode response = responses.putObject(state);
            long next = 0;
            for (Reply reply : replies) {
                boolean repeats = reply == replies.getLast() && reply.reply().has("Return");
                long last = repeats ? next + MOST_CALLS : next + reply.calls() - 1;
                response.set(last == next ? String.valueOf(next) : next + "-" + last, reply.reply());
                next = last + 1;
            }
        });
        return root;
    }
}
