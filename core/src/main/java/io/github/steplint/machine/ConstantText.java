package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a value with {@link #HOLE} for each part that somebody else fills in, so that
 * <code>arn:${AWS::Partition}:states:::lambda:invoke</code> says what it calls.
 */
final class ConstantText {
    /** Stands for a placeholder. */
    static final char HOLE = '\uFFFC';

    private static final String MARK = String.valueOf(HOLE);
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[$#]\\{[^{}]*}|\\{\\{[^{}]*}}|\\{[^{}:]*}|<[^<>]*>|%[A-Za-z0-9_]+%|\\A[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\z");

    private ConstantText() {}

    /** Empty where the value is nothing that yields a text. */
    static Optional<String> of(Node node) {
        if (node instanceof Node.Str string) {
            return Optional.of(marked(string.value()));
        }
        if (node instanceof Node.Tagged tagged) {
            return Optional.of(function(tagged.tag(), tagged.value()));
        }
        if (node instanceof Node.Obj object && Holes.isHole(object)) {
            Node.Member only = object.members().get(0);
            return Optional.of(function(only.name().replaceFirst("\\AFn::", ""), only.value()));
        }
        return node instanceof Node.Hole ? Optional.of(MARK) : Optional.empty();
    }

    private static String function(String name, Node argument) {
        if (name.equals("Sub")) {
            Node template = argument instanceof Node.Arr array && !array.items().isEmpty()
                    ? array.items().get(0)
                    : argument;
            return template instanceof Node.Str string ? marked(string.value()) : MARK;
        }
        return name.equals("Join") ? joined(argument) : MARK;
    }

    private static String joined(Node argument) {
        if (argument instanceof Node.Arr pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof Node.Str separator
                && pair.items().get(1) instanceof Node.Arr parts) {
            return parts.items().stream()
                    .map(part -> of(part).orElse(MARK))
                    .collect(Collectors.joining(separator.value()));
        }
        return MARK;
    }

    private static String marked(String text) {
        String before = text;
        String after = PLACEHOLDER.matcher(before).replaceAll(MARK);
        while (!after.equals(before)) {
            before = after;
            after = PLACEHOLDER.matcher(before).replaceAll(MARK);
        }
        return after;
    }
}
