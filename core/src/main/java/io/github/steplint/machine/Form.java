package io.github.steplint.machine;

import io.github.steplint.source.Node;

/** The JSON forms that a field's value may have. */
enum Form {
    ANY("a value") {
        @Override
        boolean accepts(Node node) {
            return true;
        }
    },
    STRING("a string") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Str;
        }
    },
    /** A call of a function in the place of a path is told with the expressions. */
    PATH("a JSONPath, which begins with $") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Str string
                    && (string.value().startsWith("$") || string.value().startsWith("States."));
        }
    },
    PATH_OR_NULL("a JSONPath, which begins with $, or null") {
        @Override
        boolean accepts(Node node) {
            return PATH.accepts(node) || node instanceof Node.Null;
        }
    },
    PATH_OR_CALL("a JSONPath, which begins with $, or a function such as States.Format") {
        @Override
        boolean accepts(Node node) {
            return PATH.accepts(node);
        }
    },
    INTEGER("an integer") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Num number && number.isInteger();
        }
    },
    NUMBER("a number") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Num;
        }
    },
    BOOLEAN("true or false") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Bool;
        }
    },
    OBJECT("an object") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Obj;
        }
    },
    STRINGS("an array of strings") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Arr;
        }
    },
    OBJECTS("an array of objects") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Arr;
        }
    },
    ITEMS("an array") {
        @Override
        boolean accepts(Node node) {
            return node instanceof Node.Arr || node instanceof Node.Obj;
        }
    };

    private final String phrase;

    Form(String phrase) {
        this.phrase = phrase;
    }

    abstract boolean accepts(Node node);

    /** For a sentence: {@code "an integer"}. */
    String phrase() {
        return phrase;
    }

    /** What the elements of an array must be; {@link #ANY} where it does not matter. */
    Form element() {
        return this == STRINGS ? STRING : this == OBJECTS ? OBJECT : ANY;
    }
}
