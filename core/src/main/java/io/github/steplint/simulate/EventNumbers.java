package io.github.steplint.simulate;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers of events that a text speaks of. The cause of a failure names the event with which the state was entered;
 * in a branch that number is known only when the branches are merged.
 */
final class EventNumbers {
    private static final String LEAD = "(entered at the event id #-";
    private static final Pattern OPEN = Pattern.compile("\\(entered at the event id #-(\\d+)\\)");

    private final Map<Long, Long> numbers = new HashMap<>();
    private boolean spokenOf;

    /** Says that a text may speak of an event; as long as none does of one whose number is open, none is looked at. */
    void speak(long number) {
        spokenOf |= number < 0;
    }

    void settle(long serial, long number) {
        numbers.put(serial, number);
    }

    /** The text with every number that is known by now. */
    String in(String text) {
        if (!spokenOf || !text.contains(LEAD)) {
            return text;
        }
        return OPEN.matcher(text).replaceAll(this::settled);
    }

    private String settled(MatchResult found) {
        Long number = numbers.get(Long.parseLong(found.group(1)));
        return Matcher.quoteReplacement(number == null ? found.group() : "(entered at the event id #" + number + ")");
    }

    ObjectNode in(ObjectNode object) {
        return !spokenOf ? object : (ObjectNode) in((JsonNode) object);
    }

    JsonNode in(JsonNode value) {
        if (!spokenOf || !value.isContainer() && !value.isString()) {
            return value;
        } else if (value.isString()) {
            String text = in(value.asString());
            return text.equals(value.asString()) ? value : JsonNodeFactory.instance.stringNode(text);
        } else if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(in(item)));
            return items;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(member -> members.set(member.getKey(), in(member.getValue())));
        return members;
    }
}
