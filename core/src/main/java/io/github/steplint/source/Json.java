package io.github.steplint.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves the places behind: what is written in a file, as the plain value that an execution works on. */
public final class Json {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Json() {}

    /**
     * The value of a node. Of duplicate keys the last counts, as with the parser of AWS. A placeholder and a tagged
     * value become their text, which is what stands there as long as nobody fills it in.
     */
    public static JsonNode of(Node node) {
        if (node instanceof Node.Obj object) {
            ObjectNode copy = JSON.objectNode();
            object.members().forEach(member -> copy.set(member.name(), of(member.value())));
            return copy;
        } else if (node instanceof Node.Arr array) {
            ArrayNode copy = JSON.arrayNode();
            array.items().forEach(item -> copy.add(of(item)));
            return copy;
        } else if (node instanceof Node.Str string) {
            return JSON.stringNode(string.value());
        } else if (node instanceof Node.Num number) {
            return number(number.value());
        } else if (node instanceof Node.Bool bool) {
            return JSON.booleanNode(bool.value());
        } else if (node instanceof Node.Tagged tagged) {
            return of(tagged.value());
        } else if (node instanceof Node.Hole hole) {
            return JSON.stringNode(hole.text());
        }
        return JSON.nullNode();
    }

    private static JsonNode number(BigDecimal value) {
        if (value.scale() > 0) {
            return JSON.numberNode(value.doubleValue());
        } else if (Double.isInfinite(value.doubleValue())) {
            return JSON.numberNode(value);
        }
        BigInteger whole = value.toBigInteger();
        if (whole.bitLength() < Integer.SIZE) {
            return JSON.numberNode(whole.intValue());
        }
        return whole.bitLength() < Long.SIZE ? JSON.numberNode(whole.longValue()) : JSON.numberNode(whole);
    }
}
