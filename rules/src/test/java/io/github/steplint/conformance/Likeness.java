package io.github.steplint.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares what was recorded with what we say: objects unordered, numbers by value, ignored places not at all. */
final class Likeness {
    private final Set<String> ignored;
    private final boolean part;
    private final List<String> differences = new ArrayList<>();

    /**
     * @param ignored pointers to places that nobody can know
     * @param part whether our objects may lack fields of theirs, as where a mock answers with less than a service
     */
    Likeness(Set<String> ignored, boolean part) {
        this.ignored = ignored;
        this.part = part;
    }

    List<String> differences() {
        return differences;
    }

    void compare(String pointer, JsonNode theirs, JsonNode ours) {
        if (ignored.contains(pointer) || part && placeholder(pointer, theirs)) {
            return;
        }
        if (theirs.isObject() && ours.isObject()) {
            Set<String> keys = new HashSet<>(ours.propertyNames());
            if (!part) {
                keys.addAll(theirs.propertyNames());
            }
            keys.forEach(key -> compare(
                    pointer + "/" + key.replace("~", "~0").replace("/", "~1"), theirs.path(key), ours.path(key)));
        } else if (theirs.isArray() && ours.isArray() && theirs.size() == ours.size()) {
            for (int i = 0; i < theirs.size(); i++) {
                compare(pointer + "/" + i, theirs.get(i), ours.get(i));
            }
        } else if (!equal(theirs, ours)) {
            differences.add(pointer + ": " + ours + ", not " + theirs);
        }
    }

    /** A recording may have {@code state-machine-arn} for the value of {@code StateMachineArn}. */
    private static boolean placeholder(String pointer, JsonNode theirs) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return theirs.isString()
                && theirs.asString()
                        .equals(field.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT));
    }

    private static boolean equal(JsonNode theirs, JsonNode ours) {
        return theirs.isNumber() && ours.isNumber()
                ? theirs.decimalValue().compareTo(ours.decimalValue()) == 0
                : Objects.equals(theirs, ours);
    }
}
