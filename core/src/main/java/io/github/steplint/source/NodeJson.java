package io.github.steplint.source;

import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes a value of a file as JSON. */
final class NodeJson {
    /** Tags whose long form has no {@code Fn::} in front. */
    private static final Set<String> PLAIN = Set.of("Ref", "Condition");

    private NodeJson() {}

    static void write(JsonGenerator json, Node node) {
        if (node instanceof Node.Obj object) {
            json.writeStartObject();
            for (Node.Member member : object.members()) {
                if (object.member(member.name()).orElseThrow() == member) {
                    json.writeName(member.name());
                    write(json, member.value());
                }
            }
            json.writeEndObject();
        } else if (node instanceof Node.Arr list) {
            json.writeStartArray();
            list.items().forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (node instanceof Node.Tagged tagged) {
            called(json, tagged);
        } else {
            scalar(json, node);
        }
    }

    private static void called(JsonGenerator json, Node.Tagged call) {
        json.writeStartObject();
        json.writeName(PLAIN.contains(call.tag()) ? call.tag() : "Fn::" + call.tag());
        if (call.tag().equals("GetAtt") && call.value() instanceof Node.Str dotted) {
            json.writeStartArray();
            for (String part : dotted.value().split("\\.", 2)) {
                json.writeString(part);
            }
            json.writeEndArray();
        } else {
            write(json, call.value());
        }
        json.writeEndObject();
    }

    private static void scalar(JsonGenerator json, Node node) {
        if (node instanceof Node.Str string) {
            json.writeString(string.value());
        } else if (node instanceof Node.Num number) {
            json.writeNumber(number.value());
        } else if (node instanceof Node.Bool bool) {
            json.writeBoolean(bool.value());
        } else if (node instanceof Node.Hole hole) {
            json.writeString(hole.text());
        } else {
            json.writeNull();
        }
    }
}
