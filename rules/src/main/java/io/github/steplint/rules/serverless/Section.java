package io.github.steplint.rules.serverless;

import io.github.steplint.lint.Report;
import io.github.steplint.lint.Severity;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.SchemaViolation;
import java.util.List;
import java.util.Optional;

/** How findings about a configuration name what they speak of. */
final class Section {
    private static final String MACHINES = "stateMachines";

    private Section() {}

    /** {@code state machine "order"}, {@code alarms.metrics[0] of state machine "order"}, {@code provider.iam}. */
    static String phrase(List<String> path, String root) {
        if (path.isEmpty()) {
            return root;
        }
        if (path.size() < 2 || !path.get(0).equals(MACHINES)) {
            return dotted(path);
        }
        String machine = "state machine \"" + path.get(1) + '"';
        return path.size() == 2 ? machine : dotted(path.subList(2, path.size())) + " of " + machine;
    }

    /** {@code alarms.metrics[0]}. */
    static String dotted(List<String> path) {
        StringBuilder dotted = new StringBuilder();
        path.forEach(step -> dotted.append(dotted.isEmpty() || step.startsWith("[") ? "" : ".")
                .append(step));
        return dotted.toString();
    }

    /** {@code "; the plugin stops"}, or nothing. */
    static String outcome(Optional<String> outcome) {
        return outcome.map(text -> "; " + text).orElse("");
    }

    /** Says it as strongly as the schema does. */
    static void weigh(Report.Draft draft, SchemaViolation violation) {
        violation.note("x-severity").flatMap(Severity::of).ifPresent(draft::atMost);
    }

    /** A scalar as it is written; an object or a list by its kind. */
    static String written(Node value) {
        if (value instanceof Node.Obj) {
            return "an object";
        }
        if (value instanceof Node.Null) {
            return "null";
        }
        return value instanceof Node.Arr ? "a list" : Words.written(value);
    }
}
