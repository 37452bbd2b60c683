package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a Choice.
 *
 * @param node the rule's object
 * @param condition what it tests; empty where that could not be built
 * @param next where it goes on
 * @param assign the member {@code Assign}
 * @param output the member {@code Output}
 */
public record ChoiceRule(
        Node.Obj node,
        Optional<Condition> condition,
        Optional<Value<String>> next,
        Optional<Node.Member> assign,
        Optional<Node.Member> output) {

    static List<Transition> transitions(List<ChoiceRule> rules, Optional<Value<String>> defaultTarget) {
        List<Transition> all = new ArrayList<>();
        for (ChoiceRule rule : rules) {
            rule.next().ifPresent(target -> all.add(new Transition(Transition.Kind.RULE, target)));
        }
        defaultTarget.ifPresent(target -> all.add(new Transition(Transition.Kind.DEFAULT, target)));
        return List.copyOf(all);
    }
}
