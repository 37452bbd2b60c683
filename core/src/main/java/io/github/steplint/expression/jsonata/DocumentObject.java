package io.github.steplint.expression.jsonata;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of a document, whose members become values when they are first asked for: an expression that reads one
 * member of {@code $states} does not pay for an input of a hundred thousand items. Cannot be changed.
 */
final class DocumentObject extends AbstractMap<String, Object> {
    private final ObjectNode document;
    private final Map<String, Object> seen = new HashMap<>(4);
    private Map<String, Object> all;

    DocumentObject(ObjectNode document) {
        this.document = document;
    }

    @Override
    public Object get(Object name) {
        if (all != null) {
            return all.get(name);
        }
        JsonNode member = name instanceof String text ? document.get(text) : null;
        return member == null ? null : value((String) name, member);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && document.has(text);
    }

    @Override
    public int size() {
        return document.size();
    }

    /** All members, in the order of the document. */
    @Override
    public Set<Entry<String, Object>> entrySet() {
        if (all == null) {
            Map<String, Object> members = new LinkedHashMap<>();
            document.properties()
                    .forEach(member -> members.put(member.getKey(), value(member.getKey(), member.getValue())));
            all = members;
        }
        return all.entrySet();
    }

    /** The same value each time, since expressions tell one array from another. */
    private Object value(String name, JsonNode member) {
        Object value = seen.get(name);
        if (value == null) {
            value = Json.value(member);
            seen.put(name, value);
        }
        return value;
    }
}
