package io.github.steplint.document.variables;

import io.github.steplint.source.Span;
import io.github.steplint.source.Text;

/**
 * A variable where it is used.
 *
 * @param text in which its offsets count
 * @param property whose value it is, or a part of it
 */
record Use(Variable variable, Text text, Property property) {

    Span span() {
        return text.span(variable.start(), Math.min(variable.end(), text.length()));
    }

    String written() {
        return text.chars().substring(variable.start(), Math.min(variable.end(), text.length()));
    }

    VariableProblem problem(VariableProblem.Kind kind, String message, String detail, String help) {
        return new VariableProblem(kind, span(), written(), property.name(), message, detail, help);
    }
}
