package io.github.steplint.expression.intrinsic;

import io.github.steplint.expression.jsonpath.JsonPath;
import java.util.List;

/** An argument of an intrinsic function; {@code start} and {@code end} are indices in the expression's text. */
public sealed interface Argument {

    int start();

    int end();

    /** A string in single quotes, its quote escapes undone; {@code \{}, {@code \}} and {@code \\} are kept. */
    record Text(int start, int end, String value) implements Argument {

        /** The text that is meant, all escapes undone. */
        public String unescaped() {
            return value.replaceAll("\\\\([{}\\\\])", "$1");
        }
    }

    /** A number as it is written. */
    record Number(int start, int end, String literal) implements Argument {}

    /** {@code true} or {@code false}. */
    record Bool(int start, int end, boolean value) implements Argument {}

    /** {@code null}. */
    record Null(int start, int end) implements Argument {}

    /** A path. */
    record Path(int start, int end, JsonPath path) implements Argument {}

    /**
     * A call, which is an argument where it is nested.
     *
     * @param name as it is written: {@code States.Format}, known or not
     * @param nameEnd index after the name
     * @param arguments in order
     */
    record Call(int start, int end, String name, int nameEnd, List<Argument> arguments) implements Argument {}
}
