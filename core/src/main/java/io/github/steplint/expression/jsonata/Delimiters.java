package io.github.steplint.expression.jsonata;

/**
 * What makes a string an expression: <code>{%</code> as its first and <code>%}</code> as its last characters, with
 * nothing around them. Source: AWS Step Functions guide, "Transforming data with JSONata in Step Functions".
 */
public final class Delimiters {
    private static final String OPENING = "{%";

    /** How far into the string the expression begins. */
    public static final int OPENING_LENGTH = OPENING.length();

    private static final String CLOSING = "%}";

    private Delimiters() {}

    public static boolean enclose(String text) {
        return text.length() >= OPENING.length() + CLOSING.length()
                && text.startsWith(OPENING)
                && text.endsWith(CLOSING);
    }

    /** The expression itself, in a string that they enclose. */
    public static String inside(String text) {
        return text.substring(OPENING.length(), text.length() - CLOSING.length());
    }
}
