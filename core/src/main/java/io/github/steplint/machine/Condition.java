package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.List;

/** What a Choice rule tests. */
public sealed interface Condition {

    Node node();

    /** All of them, tested in order, the first false one ending the test. */
    record And(Node.Obj node, List<Condition> members) implements Condition {}

    /** One of them, tested in order, the first true one ending the test. */
    record Or(Node.Obj node, List<Condition> members) implements Condition {}

    /** The contrary. */
    record Not(Node.Obj node, Condition member) implements Condition {}

    /**
     * A variable against an operand.
     *
     * @param node the rule's object
     * @param variable the member {@code Variable}
     * @param operator the comparison
     * @param operand the member that is named like the operator
     */
    record Comparison(Node.Obj node, Node.Member variable, ComparisonOperator operator, Node.Member operand)
            implements Condition {}

    /** A JSONata condition: the member {@code Condition}. */
    record Expression(Node.Obj rule, Node.Member member) implements Condition {
        @Override
        public Node node() {
            return rule;
        }
    }
}
