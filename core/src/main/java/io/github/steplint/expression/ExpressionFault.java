package io.github.steplint.expression;

/**
 * Why a string is not the expression it should be.
 *
 * @param start index of the first wrong character in the string
 * @param end index after the last wrong character
 * @param message a clause that follows the name of the expression: {@code "has an empty name between two dots"}
 * @param help what to write instead, or an empty string
 */
public record ExpressionFault(int start, int end, String message, String help) {
    private static final int LONGEST = 500;

    public ExpressionFault {
        message = line(message);
        help = line(help);
    }

    /** What is quoted from the string may be long, or have lines of its own. */
    private static String line(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return start.replaceAll("[\\r\\n\\t]+", " ");
    }
}
