package io.github.steplint.facts;

import io.github.steplint.source.Node;

/**
 * Two keys of one object in a payload template that give the same field: {@code id} and {@code id.$}.
 *
 * @param place of the second
 * @param plain the key without {@code .$}
 * @param dynamic the key with it
 */
public record Twins(ExpressionPlace place, Node.Str plain, Node.Str dynamic) {}
