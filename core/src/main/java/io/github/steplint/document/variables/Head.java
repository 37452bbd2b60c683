package io.github.steplint.document.variables;

import io.github.steplint.source.Node;

/**
 * A value as far as its own text: what it holds may have variables still.
 *
 * @param property where what it holds stands
 * @param known whether no part of its text is unknown
 * @param assumed whether it would be another one if the caller gave an option, a parameter or the environment
 */
record Head(Node node, Property property, boolean known, boolean assumed) {
    static Head of(Node node, Property property) {
        return new Head(node, property, true, false);
    }

    static Head unknown(Node node, Property property) {
        return new Head(node, property, false, false);
    }
}
