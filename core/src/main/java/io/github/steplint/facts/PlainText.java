package io.github.steplint.facts;

import io.github.steplint.source.Node;

/**
 * A string that looks like an expression where AWS evaluates none.
 *
 * @param place where it stands
 * @param node the string; of {@link Kind#SUFFIX} the key
 * @param kind why it is not evaluated
 */
public record PlainText(ExpressionPlace place, Node.Str node, Kind kind) {

    /** Why it is not evaluated. */
    public enum Kind {
        /** JSONPath state: a path or a call under a key without {@code .$}. */
        WITHOUT_SUFFIX,
        /** JSONPath state: a path or a call as an element of an array. */
        IN_ARRAY,
        /** JSONPath state: a path in the middle of other text. */
        EMBEDDED,
        /** JSONPath state: a path or a call in a field that has a twin for paths: {@code Error} and {@code ErrorPath}. */
        WITHOUT_PATH,
        /** JSONPath state: a JSONata expression. */
        JSONATA,
        /** JSONata state: a path or an intrinsic function outside of <code>{% %}</code>. */
        JSONPATH,
        /** A key that ends in {@code .$} in a JSONata state, or in the {@code Result} of a Pass. */
        SUFFIX,
        /** JSONata state: only one of the delimiters <code>{%</code> and <code>%}</code>. */
        HALF_DELIMITER,
        /** JSONata state: an expression in its delimiters with other text around it. */
        TEXT_AROUND,
        /** JSONata state: blanks around the delimiters. */
        BLANKS_AROUND,
        /** Anything of the above in the {@code Result} of a Pass. */
        IN_RESULT
    }
}
