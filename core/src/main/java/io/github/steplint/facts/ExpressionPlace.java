package io.github.steplint.facts;

import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;

/**
 * Where a string stands that is evaluated, or looks as if it were.
 *
 * @param state that evaluates it
 * @param field in which it stands, at whatever depth
 * @param owner what holds the field: {@code state "Pay"}, {@code rule 2 of state "Route"}
 * @param number of the rule or catcher that holds the field, from 1; 0 where the state itself does
 * @param key under which it stands: the field's own, or the innermost key of the object in it
 * @param element whether it is an element of an array under that key
 */
public record ExpressionPlace(
        State state, ExpressionField field, String owner, int number, Node.Str key, boolean element) {

    /** For a sentence: {@code InputPath of state "Pay"}, {@code "orderId.$" in Parameters of state "Pay"}. */
    public String phrase() {
        String where = fieldText() + " of " + owner;
        if (key.value().equals(fieldText())) {
            return element ? "an element of " + where : where;
        }
        return (element ? "an element of \"" : "\"") + key.value() + "\" in " + where;
    }

    /** The field as it is written; a comparison by its operator. */
    public String fieldText() {
        boolean operand = field == ExpressionField.OPERAND
                && ComparisonOperator.named(key.value()).isPresent();
        return operand ? key.value() : field.text();
    }

    /** The same field, further in. */
    ExpressionPlace under(Node.Str inner) {
        return new ExpressionPlace(state, field, owner, number, inner, false);
    }

    /** The same key, in an array. */
    ExpressionPlace inArray() {
        return new ExpressionPlace(state, field, owner, number, key, true);
    }
}
