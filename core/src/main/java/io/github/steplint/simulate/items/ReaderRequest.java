package io.github.steplint.simulate.items;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * What an ItemReader asks for, once its fields are worked out.
 *
 * @param resource its {@code Resource}
 * @param arguments {@code Parameters} or {@code Arguments}: {@code Bucket}, {@code Key}, {@code Prefix}
 * @param config {@code ReaderConfig} as it is written; {@code MaxItems} in it is not looked at
 * @param maxItems how many items to read at most; 0 is no bound, as is none
 */
public record ReaderRequest(String resource, JsonNode arguments, JsonNode config, OptionalLong maxItems) {

    /**
     * The items.
     *
     * @throws ItemsFailure where AWS fails the Map Run
     * @throws Refusal where a dry run cannot read them
     */
    public List<Item> read(ObjectStore store) {
        if (maxItems.isPresent() && maxItems.getAsLong() < 0) {
            throw ItemsFailure.reader("field MaxItems must be positive");
        }
        Gathered gathered = new Gathered(maxItems.orElse(0));
        new Reading(this, store, gathered).run();
        return gathered.items();
    }

    /** A setting of {@code ReaderConfig}. */
    Optional<String> setting(String name) {
        return text(config, name);
    }

    /** Where the data are. */
    String argument(String name) {
        return text(arguments, name)
                .orElseThrow(() -> ItemsFailure.reader("The ItemReader has no " + name + " that is a string"));
    }

    Optional<String> optional(String name) {
        return text(arguments, name);
    }

    private static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
