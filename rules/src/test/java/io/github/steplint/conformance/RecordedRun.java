package io.github.steplint.conformance;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.ContextObject;
import io.github.steplint.simulate.DataStates;
import io.github.steplint.simulate.Frame;
import io.github.steplint.simulate.Outcome;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs the machine of a recorded execution through its data states and tells where it goes another way. */
final class RecordedRun {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Instant START = Instant.parse("2030-01-31T09:00:00Z");
    private static final int MOST_STATES = 1000;

    private final JsonNode recorded;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> ignored = new HashSet<>();
    private final List<Event> expected = new ArrayList<>();
    private int seen;

    /** An event about a state or about the end, and where it stands in the recording. */
    private record Event(JsonNode event, String pointer) {}

    RecordedRun(JsonNode recorded) {
        this.recorded = recorded;
        recorded.path("ignore").forEach(pointer -> ignored.add(pointer.asString()));
        JsonNode history = recorded.path("expected").path("history");
        for (int i = 1; i < history.size(); i++) {
            expected.add(new Event(history.get(i), "/history/" + i + "/details"));
        }
    }

    /** What is not as recorded. */
    List<String> differences() {
        try {
            run();
        } catch (RuntimeException broken) {
            differences.add("thrown " + broken);
        }
        if (!expected.isEmpty() && seen != expected.size()) {
            differences.add("events " + seen + ", not " + expected.size());
        }
        return differences;
    }

    private void run() {
        SourceFile file = new SourceFile("case.asl.json", SharedCases.print(recorded.path("definition")));
        StateMachine machine =
                AslParser.parse(JsonReader.read(file, Limits.DEFAULT).root().orElseThrow(), MachineType.STANDARD);
        Map<String, State> states = new HashMap<>();
        machine.scope().states().forEach(state -> states.put(state.name(), state));
        Map<String, JsonNode> variables = new HashMap<>();
        JsonNode data = recorded.path("input");
        Optional<String> at = machine.scope().startAt().flatMap(name -> name.known());
        Random random = new Random(1);
        for (int i = 0; at.isPresent() && i < MOST_STATES; i++) {
            State state = states.get(at.get());
            event(type(state) + "StateEntered", entered(state, data));
            long id = expected.isEmpty()
                    ? 2
                    : expected.get(seen - 1).event().path("id").asLong();
            Frame frame = new Frame(data, context().in(state.name(), START), Map.copyOf(variables), id, START, random);
            Outcome outcome = DataStates.run(state, frame).orElseThrow();
            if (outcome instanceof Outcome.Failed failed) {
                fail(state, failed);
                return;
            }
            Outcome.Done done = (Outcome.Done) outcome;
            event(type(state) + "StateExited", exited(state, done));
            done.assigned().ifPresent(variables::putAll);
            data = done.output();
            at = done.next();
        }
        succeed(data);
    }

    private void succeed(JsonNode output) {
        ObjectNode details = JSON.objectNode();
        details.set("output", output);
        event("ExecutionSucceeded", details);
        JsonNode expectation = recorded.path("expected");
        same("status", expectation.path("status"), JSON.stringNode("SUCCEEDED"));
        same("/output", expectation.path("output"), output);
    }

    private void fail(State state, Outcome.Failed failed) {
        ObjectNode details = JSON.objectNode();
        failed.error().ifPresent(error -> details.put("error", error));
        failed.cause().ifPresent(cause -> details.put("cause", cause));
        failed.location().ifPresent(location -> {
            ObjectNode evaluation = details.deepCopy();
            evaluation.put("location", location).put("state", state.name());
            event("EvaluationFailed", evaluation);
        });
        event("ExecutionFailed", details);
        JsonNode expectation = recorded.path("expected");
        same("status", expectation.path("status"), JSON.stringNode("FAILED"));
        same("/error", expectation.path("error"), details.path("error"));
        same("/cause", expectation.path("cause"), details.path("cause"));
    }

    private static ObjectNode entered(State state, JsonNode input) {
        ObjectNode details = JSON.objectNode();
        details.set("input", input);
        return details.put("name", state.name());
    }

    private static ObjectNode exited(State state, Outcome.Done done) {
        ObjectNode details = JSON.objectNode();
        done.assigned().ifPresent(assigned -> {
            ObjectNode variables = details.putObject("assignedVariables");
            assigned.forEach(variables::set);
        });
        details.set("output", done.output());
        return details.put("name", state.name());
    }

    private void event(String type, ObjectNode details) {
        if (expected.isEmpty()) {
            return;
        }
        if (seen >= expected.size()) {
            differences.add("more than was recorded: " + type);
            return;
        }
        Event event = expected.get(seen++);
        same("type", event.event().path("type"), JSON.stringNode(type));
        JsonNode recordedDetails = event.event().path("details");
        same(event.pointer(), recordedDetails.isMissingNode() ? JSON.objectNode() : recordedDetails, details);
    }

    /** Objects unordered, numbers by value, ignored places not at all. */
    private void same(String pointer, JsonNode wanted, JsonNode given) {
        if (ignored.contains(pointer)) {
            return;
        }
        if (wanted.isObject() && given.isObject()) {
            Set<String> keys = new HashSet<>(wanted.propertyNames());
            keys.addAll(given.propertyNames());
            keys.forEach(key ->
                    same(pointer + "/" + key.replace("~", "~0").replace("/", "~1"), wanted.path(key), given.path(key)));
        } else if (wanted.isArray() && given.isArray() && wanted.size() == given.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                same(pointer + "/" + i, wanted.get(i), given.get(i));
            }
        } else if (wanted.isNumber() && given.isNumber()
                ? wanted.decimalValue().compareTo(given.decimalValue()) != 0
                : !Objects.equals(wanted, given)) {
            differences.add(pointer + ": " + given + ", not " + wanted);
        }
    }

    private static String type(State state) {
        return state.head().type().orElseThrow().value() instanceof Node.Str type ? type.value() : "";
    }

    private ContextObject context() {
        JsonNode context = recorded.path("context");
        MachineType type = MachineType.valueOf(recorded.path("type").asString());
        String arn = context.path("executionArn").asString();
        String[] parts = arn.split(":");
        return new ContextObject(
                type,
                arn,
                parts[type == MachineType.EXPRESS ? parts.length - 2 : parts.length - 1],
                context.path("roleArn").asString(),
                recorded.path("input"),
                START,
                context.path("stateMachineArn").asString(),
                context.path("stateMachineName").asString());
    }
}
