package io.github.steplint.expression.jsonata;

/** What kind of value an expression gives, as far as its text tells. */
public enum StaticType {
    STRING('s'),
    NUMBER('n'),
    BOOLEAN('b'),
    NULL('l'),
    ARRAY('a'),
    OBJECT('o'),
    /** A function or a regular expression, which no field can hold. */
    FUNCTION('f'),
    /** Nothing, always. */
    UNDEFINED('m'),
    UNKNOWN('?');

    private final char letter;

    StaticType(char letter) {
        this.letter = letter;
    }

    /** The letters of function signatures that a value of this type can match. */
    String letters() {
        return this == UNKNOWN ? "snblaofm" : String.valueOf(letter);
    }

    /** The type of either of two. */
    StaticType or(StaticType other) {
        return this == other ? this : UNKNOWN;
    }

    /** The type of a letter in a function signature. */
    static StaticType of(char letter) {
        for (StaticType type : values()) {
            if (type.letter == letter) {
                return type;
            }
        }
        return UNKNOWN;
    }
}
