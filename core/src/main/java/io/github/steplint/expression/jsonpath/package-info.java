/**
 * JSONPath as Step Functions reads it: Jayway's grammar with three roots ({@code $} the input, {@code $$} the context
 * object, {@code $name} a variable). {@link io.github.steplint.expression.jsonpath.JsonPathParser} gives a
 * {@link io.github.steplint.expression.jsonpath.JsonPath} or the exact place where it is wrong,
 * {@link io.github.steplint.expression.jsonpath.JsonPathEvaluator} applies it. The parser is our own because Jayway's
 * tree and places are not public, and because Jayway takes strings that AWS refuses.
 */
package io.github.steplint.expression.jsonpath;
