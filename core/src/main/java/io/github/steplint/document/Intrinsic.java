package io.github.steplint.document;

import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A call of a CloudFormation function, written short ({@code !Sub x}) or long ({@code Fn::Sub: x}).
 *
 * @param name without {@code Fn::}
 */
public record Intrinsic(String name, Node argument) {

    public static Optional<Intrinsic> of(Node node) {
        if (node instanceof Node.Tagged tagged) {
            return Optional.of(new Intrinsic(tagged.tag(), tagged.value()));
        }
        if (node instanceof Node.Obj object && Holes.isHole(object)) {
            Node.Member only = object.members().get(0);
            return Optional.of(new Intrinsic(only.name().replaceFirst("^Fn::", ""), only.value()));
        }
        return Optional.empty();
    }

    /** The elements of its argument, if that is a list. */
    public List<Node> arguments() {
        return argument instanceof Node.Arr list ? list.items() : List.of();
    }

    /** How {@code Fn::Sub} would write it: <code>${Function.Arn}</code>. */
    public String placeholder() {
        return "${" + reference().orElse("Fn::" + name) + "}";
    }

    private Optional<String> reference() {
        boolean refers = name.equals("Ref") || name.equals("GetAtt");
        if (refers && argument instanceof Node.Str text) {
            return Optional.of(text.value());
        }
        if (refers && !arguments().isEmpty() && arguments().stream().allMatch(Node.Str.class::isInstance)) {
            return Optional.of(
                    arguments().stream().map(part -> ((Node.Str) part).value()).collect(Collectors.joining(".")));
        }
        return Optional.empty();
    }
}
