package io.github.steplint.source;

/**
 * What a reader noticed about the text itself, before anybody asks what it means.
 *
 * @param kind what sort of problem
 * @param span where
 * @param message a whole sentence for a person
 * @param help what to write instead, or an empty string
 */
public record SyntaxProblem(Kind kind, Span span, String message, String help) {

    /** Whether a part of the text could not be read, so that what is missing from the tree may be there in truth. */
    public boolean leavesGap() {
        return kind == Kind.BROKEN || kind == Kind.LIMIT || kind == Kind.TEMPLATE_DIRECTIVE;
    }

    /** The sorts of problem; all but {@link #BROKEN}, {@link #LIMIT} and {@link #TEMPLATE_DIRECTIVE} leave the tree whole. */
    public enum Kind {
        /** The text is not JSON or not YAML; the tree holds what came before. */
        BROKEN,
        /** A bound of {@link Limits} was passed; the tree holds what came before. */
        LIMIT,
        /** {@code //} or {@code /* *}{@code /} in JSON. */
        JSON_COMMENT,
        /** A comma before {@code }} or {@code ]} in JSON. */
        TRAILING_COMMA,
        /** <code>${X}</code> bare in the place of a JSON value. */
        BARE_PLACEHOLDER,
        /**
         * A directive of a template engine outside strings (<code>{% if %}</code>, <code>%{ if }</code>): what the text
         * says is known only when the template is rendered, and the tree holds what could be read without.
         */
        TEMPLATE_DIRECTIVE,
        /** A YAML stream with more than one document. */
        SECOND_DOCUMENT,
        /** A byte order mark at the start of the file. */
        BYTE_ORDER_MARK,
        /** Bytes that are not UTF-8. */
        INVALID_UTF8,
        /** The same key twice in one object; the span is the later key. */
        DUPLICATE_KEY,
        /** <code>{% … %}</code> without quotes in YAML, which YAML reads as a mapping. */
        UNQUOTED_EXPRESSION
    }
}
