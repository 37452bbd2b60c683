package io.github.steplint.simulate.items;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One item of a distributed Map.
 *
 * @param value the item itself, {@code $$.Map.Item.Value}
 * @param key the member it comes from where the Map goes over an object, {@code $$.Map.Item.Key}
 * @param source where it was read, {@code $$.Map.Item.Source}: {@code S3://bucket/key}
 */
public record Item(JsonNode value, Optional<String> key, String source) {}
