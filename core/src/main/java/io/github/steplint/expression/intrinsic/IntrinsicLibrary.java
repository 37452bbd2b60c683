package io.github.steplint.expression.intrinsic;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The functions themselves, as AWS was recorded to work them out. */
final class IntrinsicLibrary {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_TEXT = 10_000;
    private static final int MOST_ITEMS = 1000;

    private final RandomGenerator random;

    IntrinsicLibrary(RandomGenerator random) {
        this.random = random;
    }

    JsonNode apply(IntrinsicFunction function, List<JsonNode> in) {
        return switch (function) {
            case FORMAT -> format(in);
            case STRING_TO_JSON -> parse(text(in, 0));
            case JSON_TO_STRING -> JSON.stringNode(in.get(0).toString());
            case ARRAY -> array(in);
            case ARRAY_PARTITION -> partition(list(in, 0), integer(in, 1));
            case ARRAY_CONTAINS -> JSON.booleanNode(list(in, 0).valueStream().anyMatch(item -> equal(item, in.get(1))));
            case ARRAY_RANGE -> range(integer(in, 0), integer(in, 1), integer(in, 2));
            case ARRAY_GET_ITEM -> item(list(in, 0), integer(in, 1));
            case ARRAY_LENGTH -> JSON.numberNode(list(in, 0).size());
            case ARRAY_UNIQUE -> unique(list(in, 0));
            case BASE64_ENCODE ->
                JSON.stringNode(
                        Base64.getEncoder().encodeToString(bounded(text(in, 0)).getBytes(StandardCharsets.UTF_8)));
            case BASE64_DECODE -> decode(bounded(text(in, 0)));
            case HASH -> hash(in.get(0), text(in, 1));
            case JSON_MERGE -> merge(object(in, 0), object(in, 1), in.get(2));
            case MATH_RANDOM -> randomNumber(in);
            case MATH_ADD -> add(integer(in, 0), integer(in, 1));
            case STRING_SPLIT -> split(text(in, 0), text(in, 1));
            case UUID ->
                JSON.stringNode(new UUID(
                                random.nextLong() & ~0xf000L | 0x4000L,
                                random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L)
                        .toString());
        };
    }

    private static JsonNode format(List<JsonNode> in) {
        FormatTemplate template = FormatTemplate.of(text(in, 0));
        if (template.placeholders() != in.size() - 1) {
            throw new IntrinsicFailure("Invalid arguments in States.Format: the template has " + template.placeholders()
                    + " placeholders but " + (in.size() - 1) + " values are given");
        }
        StringBuilder out = new StringBuilder(template.pieces().get(0));
        for (int i = 1; i < in.size(); i++) {
            out.append(shown(in.get(i))).append(template.pieces().get(i));
        }
        return JSON.stringNode(out.toString());
    }

    /** Strings bare, null as {@code null}, arrays and objects as Java prints lists and maps. */
    private static String shown(JsonNode node) {
        if (node.isObject()) {
            StringJoiner joiner = new StringJoiner(", ", "{", "}");
            node.properties().forEach(entry -> joiner.add(entry.getKey() + "=" + shown(entry.getValue())));
            return joiner.toString();
        } else if (node.isArray()) {
            StringJoiner joiner = new StringJoiner(", ", "[", "]");
            node.forEach(item -> joiner.add(shown(item)));
            return joiner.toString();
        }
        return node.isString() ? node.asString() : node.toString();
    }

    private static JsonNode parse(String text) {
        if (text.isBlank()) {
            return JSON.nullNode();
        }
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isNumber() && node.decimalValue().signum() == 0 && node.isIntegralNumber()
                    ? JSON.numberNode(0)
                    : node;
        } catch (JacksonException e) {
            throw new IntrinsicFailure("States.StringToJson was given a string that is not JSON");
        }
    }

    private static JsonNode array(List<JsonNode> items) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(array::add);
        return array;
    }

    private static JsonNode partition(JsonNode list, long size) {
        if (size <= 0) {
            throw new IntrinsicFailure("States.ArrayPartition takes chunks of at least one item");
        }
        ArrayNode chunks = JSON.arrayNode();
        ArrayNode chunk = null;
        for (JsonNode item : list) {
            if (chunk == null || chunk.size() >= size) {
                chunk = chunks.addArray();
            }
            chunk.add(item);
        }
        return chunks;
    }

    private static JsonNode range(long first, long last, long step) {
        if (step == 0) {
            throw new IntrinsicFailure("States.ArrayRange cannot count in steps of 0");
        }
        ArrayNode range = JSON.arrayNode();
        BigInteger distance = BigInteger.valueOf(last).subtract(BigInteger.valueOf(first));
        if (distance.signum() * Long.signum(step) < 0) {
            return range;
        }
        BigInteger steps = distance.divide(BigInteger.valueOf(step));
        if (steps.compareTo(BigInteger.valueOf(MOST_ITEMS)) >= 0) {
            throw new IntrinsicFailure("States.ArrayRange makes at most 1000 items");
        }
        for (int i = 0; i <= steps.intValue(); i++) {
            range.add(first + i * step);
        }
        return range;
    }

    private static JsonNode item(JsonNode list, long index) {
        if (index < 0 || index >= list.size()) {
            throw new IntrinsicFailure(
                    "States.ArrayGetItem was given the index " + index + " of an array of " + list.size() + " items");
        }
        return list.get((int) index);
    }

    private static JsonNode unique(JsonNode list) {
        Map<JsonNode, JsonNode> seen = new LinkedHashMap<>();
        list.forEach(item -> seen.putIfAbsent(comparable(item), item));
        return array(List.copyOf(seen.values()));
    }

    private static JsonNode decode(String text) {
        try {
            return JSON.stringNode(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IntrinsicFailure("States.Base64Decode was given a string that is not Base64");
        }
    }

    private static JsonNode hash(JsonNode data, String algorithm) {
        String text = bounded(data.isString() ? data.asString() : data.toString());
        if (!IntrinsicChecks.ALGORITHMS.contains(algorithm)) {
            throw new IntrinsicFailure("States.Hash does not know the algorithm " + algorithm);
        }
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return JSON.stringNode(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode merge(JsonNode first, JsonNode second, JsonNode deep) {
        if (!deep.isBoolean() || deep.asBoolean()) {
            throw new IntrinsicFailure("States.JsonMerge takes false as its third argument");
        }
        ObjectNode merged = JSON.objectNode();
        first.properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
        second.properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
        return merged;
    }

    private JsonNode randomNumber(List<JsonNode> in) {
        long from = integer(in, 0);
        long to = integer(in, 1);
        if (from >= to) {
            throw new IntrinsicFailure("States.MathRandom takes a start that is below its end");
        }
        RandomGenerator generator =
                in.size() > 2 ? RandomGeneratorFactory.getDefault().create(integer(in, 2)) : random;
        return JSON.numberNode(generator.nextLong(from, to));
    }

    /** The delimiter is a set of characters; what is empty between two of them is dropped. */
    private static JsonNode split(String text, String delimiters) {
        ArrayNode pieces = JSON.arrayNode();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || delimiters.indexOf(text.charAt(i)) >= 0) {
                if (!piece.isEmpty()) {
                    pieces.add(piece.toString());
                }
                piece.setLength(0);
            } else {
                piece.append(text.charAt(i));
            }
        }
        return pieces;
    }

    private static boolean equal(JsonNode left, JsonNode right) {
        return comparable(left).equals(comparable(right));
    }

    /** The value with all numbers of one kind, so that 1 equals 1.0 at any depth. */
    private static JsonNode comparable(JsonNode node) {
        if (node.isNumber()) {
            return JSON.numberNode(node.decimalValue().stripTrailingZeros());
        } else if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            node.forEach(item -> array.add(comparable(item)));
            return array;
        } else if (node.isObject()) {
            ObjectNode object = JSON.objectNode();
            node.properties().forEach(entry -> object.set(entry.getKey(), comparable(entry.getValue())));
            return object;
        }
        return node;
    }

    private static JsonNode add(long first, long second) {
        try {
            return JSON.numberNode(Math.addExact(first, second));
        } catch (ArithmeticException e) {
            throw new IntrinsicFailure("The sum of " + first + " and " + second + " is out of range");
        }
    }

    private static String bounded(String text) {
        if (text.length() > MOST_TEXT) {
            throw new IntrinsicFailure("The function takes at most 10,000 characters");
        }
        return text;
    }

    private static String text(List<JsonNode> in, int position) {
        if (!in.get(position).isString()) {
            throw wrong(in, position, "a string");
        }
        return in.get(position).asString();
    }

    private static JsonNode list(List<JsonNode> in, int position) {
        if (!in.get(position).isArray()) {
            throw wrong(in, position, "an array");
        }
        return in.get(position);
    }

    private static JsonNode object(List<JsonNode> in, int position) {
        if (!in.get(position).isObject()) {
            throw wrong(in, position, "an object");
        }
        return in.get(position);
    }

    /** A number rounded to a whole one, halves upwards. */
    private static long integer(List<JsonNode> in, int position) {
        if (!in.get(position).isNumber()) {
            throw wrong(in, position, "a number");
        }
        JsonNode number = in.get(position);
        if (number.isIntegralNumber() ? !number.canConvertToLong() : Math.abs(number.doubleValue()) >= 0x1p63) {
            throw wrong(in, position, "a number of 64 bits");
        }
        return number.isIntegralNumber() ? number.longValue() : Math.round(number.doubleValue());
    }

    private static IntrinsicFailure wrong(List<JsonNode> in, int position, String wanted) {
        return new IntrinsicFailure(
                "Argument " + (position + 1) + " must be " + wanted + " but was " + in.get(position));
    }
}
