package io.github.steplint.document.names;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The forms of values that the plugin takes in {@code alarms} and {@code notifications}. */
final class Form {
    private static final Set<String> LISTS = Set.of("GetAtt", "Join");

    private Form() {}

    /** A string that is not empty; a variable may become one. */
    static boolean isText(Node node) {
        return node instanceof Node.Hole
                || node instanceof Node.Str text && !text.value().isEmpty();
    }

    static boolean isPositiveInteger(Node node) {
        return node instanceof Node.Hole
                || node instanceof Node.Num number
                        && number.isInteger()
                        && number.value().signum() > 0
                || node instanceof Node.Str text && text.value().matches("0*[1-9][0-9]*|.*\\$\\{.*");
    }

    /** An ARN as a string, or one of some functions of CloudFormation. */
    static Predicate<Node> arn(Set<String> functions) {
        return node -> isText(node)
                || Intrinsic.of(node)
                        .filter(call -> functions.contains(call.name()) && isCall(call))
                        .isPresent();
    }

    private static boolean isCall(Intrinsic call) {
        if (LISTS.contains(call.name())) {
            return call.argument() instanceof Node.Arr || call.argument() instanceof Node.Str;
        }
        return call.name().equals("Ref")
                ? call.argument() instanceof Node.Str
                : !(call.argument() instanceof Node.Num || call.argument() instanceof Node.Bool);
    }

    /** An object that has all of some keys, and none but these and some others, each with a value of its form. */
    static Predicate<Node> object(List<String> required, Map<String, Predicate<Node>> forms) {
        return node -> node instanceof Node.Hole
                || node instanceof Node.Obj object
                        && required.stream().allMatch(object::has)
                        && object.members().stream()
                                .allMatch(member -> forms.containsKey(member.name())
                                        && forms.get(member.name()).test(member.value()));
    }

    static Predicate<Node> list(Predicate<Node> item) {
        return node -> node instanceof Node.Hole
                || node instanceof Node.Arr list && list.items().stream().allMatch(item);
    }
}
