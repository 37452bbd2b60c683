package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.source.Node;
import java.util.List;

/**
 * A result that cannot be put where ResultPath says, since the path leads through something that is no object.
 *
 * @param resultPath the member
 * @param steps of the path
 * @param base into which it is to be put
 */
public record Unplaced(Node.Member resultPath, List<Step> steps, Payload base) {}
