package io.github.steplint.source;

/** Numbers as they are written. */
final class Numbers {
    private static final int LONGEST = 400;
    private static final int LARGEST_EXPONENT_DIGITS = 4;

    private Numbers() {}

    /**
     * The number's node. One that no reader of JSON can hold (hundreds of digits, an exponent of five digits) is a
     * hole, so that nobody works out its value.
     */
    static Node node(Span span, String literal) {
        int exponent = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        boolean sane =
                literal.length() <= LONGEST && (exponent < 0 || digits(literal, exponent) <= LARGEST_EXPONENT_DIGITS);
        return sane ? new Node.Num(span, literal) : new Node.Hole(span, literal);
    }

    private static int digits(String literal, int exponent) {
        boolean signed = "+-".indexOf(literal.charAt(exponent + 1)) >= 0;
        return literal.length() - exponent - (signed ? 2 : 1);
    }
}
