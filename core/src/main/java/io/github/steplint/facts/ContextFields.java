package io.github.steplint.facts;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the context object has. Source: AWS Step Functions guide, "Accessing execution data from the Context object". */
public final class ContextFields {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "Execution", List.of("Id", "Input", "Name", "RedriveCount", "RedriveTime", "RoleArn", "StartTime"),
            "State", List.of("EnteredTime", "Name", "RetryCount"),
            "StateMachine", List.of("Id", "Name"),
            "Task", List.of("Token"),
            "Map", List.of("Item"),
            "Map.Item", List.of("Index", "Key", "Source", "Value"));

    private static final List<String> ROOTS = List.of("Execution", "Map", "State", "StateMachine", "Task");

    private ContextFields() {}

    /**
     * A field that the context object does not have.
     *
     * @param name from the root on: {@code Execution.ID}
     * @param nearest the name that was probably meant
     * @param known the fields that there are in its place
     * @param certain whether it is a name that exists, in other capitals; AWS may have added any other
     */
    public record Unknown(String name, Optional<String> nearest, List<String> known, boolean certain) {}

    /** The first field of a path that the context object does not have; empty for a path into something else. */
    public static Optional<Unknown> unknown(JsonPath path) {
        if (!(path.root() instanceof JsonPath.Root.Context)) {
            return Optional.empty();
        }
        String parent = "";
        for (Step step : path.steps()) {
            List<String> known = parent.isEmpty() ? ROOTS : FIELDS.get(parent);
            if (known == null || !(step instanceof Step.Name name)) {
                return Optional.empty();
            }
            String prefix = parent.isEmpty() ? "" : parent + ".";
            if (!known.contains(name.name())) {
                Optional<String> nearest = Spelling.nearest(name.name(), known);
                boolean certain = nearest.filter(name.name()::equalsIgnoreCase).isPresent();
                return Optional.of(new Unknown(prefix + name.name(), nearest.map(prefix::concat), known, certain));
            }
            parent = prefix + name.name();
        }
        return Optional.empty();
    }

    /** Whether a path leads into that field of the context object. */
    public static boolean startsWith(JsonPath path, String field) {
        return path.root() instanceof JsonPath.Root.Context
                && !path.steps().isEmpty()
                && path.steps().get(0).equals(new Step.Name(field));
    }
}
