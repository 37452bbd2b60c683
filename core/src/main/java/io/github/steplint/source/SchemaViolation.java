package io.github.steplint.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that does not fit its JSON Schema.
 *
 * @param keyword of JSON Schema that it breaks: {@code type}, {@code enum}, {@code required}, {@code anyOf}, …
 * @param path to the value from the root, an index in brackets: {@code [alarms, metrics, [0]]}
 * @param node the value; of an unexpected or missing property the object
 * @param member the property that the schema does not know, or whose name does not fit; empty for other keywords
 * @param missing the property that is required; empty for other keywords
 * @param choices the values that an {@code enum} allows, or the properties that the schema of the object knows
 * @param notes what the schemas around the value say in {@code title} (of the innermost one) and in keywords that begin
 *     with {@code x-} (the innermost wins)
 */
public record SchemaViolation(
        String keyword,
        List<String> path,
        Node node,
        Optional<Node.Member> member,
        Optional<String> missing,
        List<String> choices,
        Map<String, String> notes) {

    /** The property that the schema does not know, if that is the fault. */
    public Optional<Node.Member> unknown() {
        return member.filter(found -> keyword.equals("additionalProperties"));
    }

    /** What a schema says under {@code title} or a keyword that begins with {@code x-}. */
    public Optional<String> note(String keyword) {
        return Optional.ofNullable(notes.get(keyword));
    }
}
