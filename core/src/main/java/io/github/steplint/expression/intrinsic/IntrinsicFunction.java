package io.github.steplint.expression.intrinsic;

import static io.github.steplint.expression.intrinsic.IntrinsicFunction.Kind.ANY;
import static io.github.steplint.expression.intrinsic.IntrinsicFunction.Kind.BOOLEAN;
import static io.github.steplint.expression.intrinsic.IntrinsicFunction.Kind.NUMBER;
import static io.github.steplint.expression.intrinsic.IntrinsicFunction.Kind.OBJECT;
import static io.github.steplint.expression.intrinsic.IntrinsicFunction.Kind.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The 18 intrinsic functions. Source: AWS Step Functions guide, "Intrinsic functions". */
public enum IntrinsicFunction {
    FORMAT("Format", true, 1, STRING, ANY),
    STRING_TO_JSON("StringToJson", STRING),
    JSON_TO_STRING("JsonToString", ANY),
    ARRAY("Array", true, 0, ANY),
    ARRAY_PARTITION("ArrayPartition", Kind.ARRAY, NUMBER),
    ARRAY_CONTAINS("ArrayContains", Kind.ARRAY, ANY),
    ARRAY_RANGE("ArrayRange", NUMBER, NUMBER, NUMBER),
    ARRAY_GET_ITEM("ArrayGetItem", Kind.ARRAY, NUMBER),
    ARRAY_LENGTH("ArrayLength", Kind.ARRAY),
    ARRAY_UNIQUE("ArrayUnique", Kind.ARRAY),
    BASE64_ENCODE("Base64Encode", STRING),
    BASE64_DECODE("Base64Decode", STRING),
    HASH("Hash", ANY, STRING),
    JSON_MERGE("JsonMerge", OBJECT, OBJECT, BOOLEAN),
    MATH_RANDOM("MathRandom", false, 2, NUMBER, NUMBER, NUMBER),
    MATH_ADD("MathAdd", NUMBER, NUMBER),
    STRING_SPLIT("StringSplit", STRING, STRING),
    UUID("UUID");

    /** What an argument must be. */
    public enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        ARRAY("an array"),
        OBJECT("an object"),
        ANY("any value");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        public String phrase() {
            return phrase;
        }
    }

    private final String text;
    private final boolean open;
    private final int least;
    private final List<Kind> kinds;

    IntrinsicFunction(String text, Kind... kinds) {
        this(text, false, kinds.length, kinds);
    }

    IntrinsicFunction(String text, boolean open, int least, Kind... kinds) {
        this.text = "States." + text;
        this.open = open;
        this.least = least;
        this.kinds = List.of(kinds);
    }

    /** As it is written: {@code States.Format}. */
    public String text() {
        return text;
    }

    /** How a call is written, its arguments by what they are: {@code States.Hash(data, algorithm)}. */
    public String signature() {
        String arguments = switch (this) {
            case FORMAT -> "template, value, …";
            case STRING_TO_JSON -> "text";
            case JSON_TO_STRING -> "value";
            case ARRAY -> "value, …";
            case ARRAY_PARTITION -> "array, size";
            case ARRAY_CONTAINS -> "array, value";
            case ARRAY_RANGE -> "first, last, step";
            case ARRAY_GET_ITEM -> "array, index";
            case ARRAY_LENGTH -> "array";
            case ARRAY_UNIQUE -> "array";
            case BASE64_ENCODE -> "text";
            case BASE64_DECODE -> "text";
            case HASH -> "data, algorithm";
            case JSON_MERGE -> "first, second, false";
            case MATH_RANDOM -> "start, end";
            case MATH_ADD -> "number, number";
            case STRING_SPLIT -> "text, separators";
            case UUID -> "";
        };
        return text + "(" + arguments + ")";
    }

    /** The least number of arguments. */
    public int least() {
        return least;
    }

    /** The most arguments; {@link Integer#MAX_VALUE} where there is no bound. */
    public int most() {
        return open ? Integer.MAX_VALUE : kinds.size();
    }

    /** What the argument at that position (from 0) must be; the last kind goes on for functions without a bound. */
    public Kind kind(int position) {
        return kinds.isEmpty() ? Kind.ANY : kinds.get(Math.min(position, kinds.size() - 1));
    }

    public static Optional<IntrinsicFunction> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.text.equals(name))
                .findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(IntrinsicFunction::text).toList();
    }
}
