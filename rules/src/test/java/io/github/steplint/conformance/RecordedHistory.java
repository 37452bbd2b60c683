package io.github.steplint.conformance;

import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.HistoryEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was recorded of an execution, and where a run differs from it. */
final class RecordedHistory {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> TEXTS = Set.of("input", "output", "parameters");

    private final JsonNode expected;
    private final Set<String> ignored = new HashSet<>();
    private final boolean loose;
    private final int lost;

    RecordedHistory(JsonNode recorded) {
        this.expected = recorded.path("expected");
        recorded.path("ignore").forEach(pointer -> ignored.add(pointer.asString()));
        this.lost = recorded.path("historyMissingEventIds").size();
        String states = recorded.path("stateTypes").toString();
        // The order of what runs at the same time is not determined; nor what a distributed Map's exit follows.
        this.loose = states.contains("Map") || states.contains("Parallel");
    }

    List<String> outcome(Execution execution) {
        List<String> differences = new ArrayList<>();
        compare(
                "/status",
                expected.path("status"),
                JSON.stringNode(execution.status().name()),
                differences);
        execution.output().ifPresent(output -> compare("/output", expected.path("output"), output, differences));
        compare("/error", expected.path("error"), text(execution.error().orElse(null)), differences);
        compare("/cause", expected.path("cause"), text(execution.cause().orElse(null)), differences);
        return differences;
    }

    List<String> history(Execution execution) {
        JsonNode events = expected.path("history");
        List<String> exact = exactly(events, execution.history());
        return exact.isEmpty() || !loose || unordered(events, execution.history()) ? List.of() : exact;
    }

    private List<String> exactly(JsonNode events, List<HistoryEvent> given) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(events.size(), given.size()); i++) {
            JsonNode event = events.get(i);
            compare(
                    "/history/" + i + "/type",
                    event.path("type"),
                    text(given.get(i).type()),
                    differences);
            compare(
                    "/history/" + i + "/id",
                    event.path("id"),
                    JSON.numberNode(given.get(i).id()),
                    differences);
            compare(
                    "/history/" + i + "/previousEventId",
                    event.path("previousEventId"),
                    JSON.numberNode(given.get(i).previousEventId()),
                    differences);
            compare("/history/" + i + "/details", event.path("details"), details(given.get(i)), differences);
        }
        if (events.size() != given.size()) {
            differences.add(given.size() + " events, not " + events.size());
        }
        return differences;
    }

    /** Each recorded event is there, after the same event; those that the recording has lost may be there too. */
    private boolean unordered(JsonNode events, List<HistoryEvent> given) {
        List<HistoryEvent> left = new ArrayList<>(given);
        for (int i = 0; i < events.size(); i++) {
            int index = i;
            if (!left.remove(left.stream()
                    .filter(event -> like(index, events.get(index), event))
                    .findFirst()
                    .orElse(null))) {
                return false;
            }
        }
        return left.size() == lost || left.isEmpty();
    }

    private boolean like(int index, JsonNode event, HistoryEvent given) {
        List<String> differences = new ArrayList<>();
        compare("/history/" + index + "/details", event.path("details"), details(given), differences);
        return differences.isEmpty() && event.path("type").asString().equals(given.type());
    }

    private static JsonNode details(HistoryEvent event) {
        ObjectNode details = JSON.objectNode();
        event.details()
                .ifPresent(each -> each.value().properties().forEach(member -> {
                    JsonNode value = member.getValue();
                    if (TEXTS.contains(member.getKey())) {
                        details.set(member.getKey(), parsed(value.asString()));
                    } else if (member.getKey().equals("assignedVariables")) {
                        ObjectNode assigned = details.putObject(member.getKey());
                        value.properties()
                                .forEach(variable -> assigned.set(
                                        variable.getKey(),
                                        parsed(variable.getValue().asString())));
                    } else {
                        details.set(member.getKey(), value);
                    }
                }));
        return details;
    }

    private static JsonNode parsed(String text) {
        return SharedCases.json(text);
    }

    private static JsonNode text(String text) {
        return text == null ? JSON.missingNode() : JSON.stringNode(text);
    }

    /** Objects unordered, numbers by value, ignored places not at all; a cause that is JSON by what it says. */
    private void compare(String pointer, JsonNode wanted, JsonNode given, List<String> differences) {
        if (ignored.contains(pointer)) {
            return;
        }
        if (wanted.isMissingNode() && given.isObject() && given.isEmpty()
                || given.isMissingNode() && wanted.isObject() && wanted.isEmpty()) {
            return;
        }
        if (wanted.isObject() && given.isString() && pointer.endsWith("/cause")) {
            try {
                compare(pointer, wanted, parsed(given.asString()), differences);
            } catch (JacksonException notJson) {
                differences.add(pointer + ": " + given + ", not " + wanted);
            }
        } else if (wanted.isObject() && given.isObject()) {
            Set<String> keys = new HashSet<>(wanted.propertyNames());
            keys.addAll(given.propertyNames());
            keys.forEach(key -> compare(
                    pointer + "/" + key.replace("~", "~0").replace("/", "~1"),
                    wanted.path(key),
                    given.path(key),
                    differences));
        } else if (wanted.isArray() && given.isArray() && wanted.size() == given.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                compare(pointer + "/" + i, wanted.get(i), given.get(i), differences);
            }
        } else if (wanted.isNumber() && given.isNumber()
                ? wanted.decimalValue().compareTo(given.decimalValue()) != 0
                : !Objects.equals(wanted, given)) {
            differences.add(pointer + ": " + given + ", not " + wanted);
        }
    }
}
