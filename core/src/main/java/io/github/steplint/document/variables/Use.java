package io.github.steplint.document.variables;

import io.github.steplint.source.Span;
import io.github.steplint.source.Text;

/** A variable where it is used, while its value is worked out. */
final class Use {
    private final Variable variable;
    private final Text text;
    private final Property property;
    private boolean assumed;

    /**
     * @param text in which the variable's offsets count
     * @param property whose value it is, or a part of it
     */
    Use(Variable variable, Text text, Property property) {
        this.variable = variable;
        this.text = text;
        this.property = property;
    }

    Variable variable() {
        return variable;
    }

    Text text() {
        return text;
    }

    Property property() {
        return property;
    }

    /** Whether what is asked for depends on an option, a parameter or the environment that the caller did not give. */
    boolean assumed() {
        return assumed;
    }

    void assume(boolean also) {
        assumed |= also;
    }

    Span span() {
        return text.span(variable.start(), Math.min(variable.end(), text.length()));
    }

    String written() {
        return text.chars().substring(variable.start(), Math.min(variable.end(), text.length()));
    }

    VariableProblem problem(VariableProblem.Kind kind, String message, String detail, String help) {
        return new VariableProblem(kind, span(), written(), property.name(), message, detail, help, assumed);
    }
}
