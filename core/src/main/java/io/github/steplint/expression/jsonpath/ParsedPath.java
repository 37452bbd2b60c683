package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.ExpressionFault;
import java.util.Optional;

/**
 * A path, or what is wrong with the text.
 *
 * @param path the path, if the text is one
 * @param fault what is wrong, if it is not
 * @param end index in the text after the path's last character
 */
public record ParsedPath(Optional<JsonPath> path, Optional<ExpressionFault> fault, int end) {

    static ParsedPath of(JsonPath path) {
        return of(path, -1);
    }

    static ParsedPath of(JsonPath path, int end) {
        return new ParsedPath(Optional.of(path), Optional.empty(), end);
    }

    static ParsedPath of(ExpressionFault fault) {
        return new ParsedPath(Optional.empty(), Optional.of(fault), fault.end());
    }
}
