package io.github.steplint.simulate.items;

import io.github.steplint.simulate.Bounds;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The items in an object of JSON or of JSON Lines. */
record JsonItems(Optional<String> pointer, Gathered into) {
    private static final TokenStreamFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(Bounds.VALUES)
                    .maxNestingDepth(Bounds.DEPTH)
                    .build())
            .build();
    private static final JsonMapper JSON = JsonMapper.builder((JsonFactory) FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Each element of the array, or each member of the object that {@code ItemsPointer} leads to. */
    void array(S3Object object) {
        JsonNode root = parse(object.text(), object, "");
        JsonNode chosen = pointer.map(path -> root.at(pointer(path))).orElse(root);
        if (chosen.isArray()) {
            chosen.forEach(item -> into.add(item, object.source()));
        } else if (chosen.isObject() && pointer.isPresent()) {
            chosen.properties()
                    .forEach(member ->
                            into.add(new Item(member.getValue(), Optional.of(member.getKey()), object.source())));
        } else {
            throw ItemsFailure.reader("Attempting to map over non-iterable node.");
        }
    }

    /** The value on each line that is not blank. */
    void lines(S3Object object) {
        int number = 0;
        for (String line : (Iterable<String>) object.text().lines()::iterator) {
            number++;
            if (into.full()) {
                return;
            } else if (!line.isBlank()) {
                into.add(parse(line, object, " at line " + number), object.source());
            }
        }
    }

    private JsonNode parse(String text, S3Object object, String where) {
        try {
            JsonNode value = JSON.readTree(text);
            into.count(
                    text.chars().filter(c -> c == ',' || c == '[' || c == '{').count() + 1);
            return value;
        } catch (StreamConstraintsException e) {
            throw new Refusal(object.uri() + " has more values, or more nesting, than a dry run reads: at most "
                    + Bounds.VALUES + " values, " + Bounds.DEPTH + " deep");
        } catch (JacksonException e) {
            throw ItemsFailure.reader(
                    "The object " + object.uri() + " is not valid JSON" + where + ": " + e.getOriginalMessage());
        }
    }

    private static JsonPointer pointer(String path) {
        try {
            return JsonPointer.compile(path);
        } catch (IllegalArgumentException e) {
            throw ItemsFailure.reader("The ItemsPointer " + path + " is not a JSON pointer");
        }
    }

    /** A whole object as JSON, for a manifest. */
    static JsonNode whole(S3Object object, Gathered into) {
        return new JsonItems(Optional.empty(), into).parse(object.text(), object, "");
    }
}
