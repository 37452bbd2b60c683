package io.github.steplint.facts.template;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.facts.template.Reference.Kind;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a value refers to, wherever in it. */
final class ReferenceFinder {
    /** What {@code Fn::Sub} replaces; <code>${!x}</code> is how it is told not to. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\s*([^!{}\\s][^{}]*?)\\s*}");

    /** Their arguments are templates of their own. */
    private static final Set<String> OPAQUE = Set.of("Transform", "Condition");

    private final Consumer<Reference> found;

    ReferenceFinder(Consumer<Reference> found) {
        this.found = found;
    }

    void in(Node node) {
        Optional<Intrinsic> call = Intrinsic.of(node);
        if (call.isPresent()) {
            call(call.get(), false);
        } else {
            inside(node);
        }
    }

    /**
     * A value in which the plugin translates the keys of functions: where a function of CloudFormation is the outermost
     * one, and not inside it.
     */
    void translated(Node node) {
        Optional<Intrinsic> call = Intrinsic.of(node);
        if (call.isPresent()) {
            call(call.get(), true);
        } else {
            node.inside().forEach(this::translated);
        }
    }

    /** Logical ids as texts: one, or a list of them. */
    void ids(Kind kind, Node node) {
        if (node instanceof Node.Str id) {
            tell(kind, id.value(), Optional.empty(), id.span(), false);
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(item -> ids(kind, item));
        }
    }

    private void inside(Node node) {
        if (node instanceof Node.Obj object) {
            object.members().stream()
                    .filter(member -> !member.name().startsWith("Fn::ForEach"))
                    .forEach(member -> in(member.value()));
        } else {
            node.inside().forEach(this::in);
        }
    }

    private void call(Intrinsic call, boolean translated) {
        switch (call.name()) {
            case "Ref" -> {
                if (call.argument() instanceof Node.Str id) {
                    tell(Kind.REF, id.value(), Optional.empty(), id.span(), translated);
                }
            }
            case "GetAtt" -> attribute(call, translated);
            case "Sub" -> substitution(call);
            default -> {
                if (!OPAQUE.contains(call.name()) && !call.name().startsWith("ForEach")) {
                    in(call.argument());
                }
            }
        }
    }

    private void attribute(Intrinsic call, boolean translated) {
        List<Node> parts = call.arguments();
        if (call.argument() instanceof Node.Str dotted) {
            int dot = dotted.value().indexOf('.');
            String id = dot < 0 ? dotted.value() : dotted.value().substring(0, dot);
            Optional<String> attribute =
                    dot < 0 ? Optional.empty() : Optional.of(dotted.value().substring(dot + 1));
            tell(Kind.GET_ATT, id, attribute, dotted.text().span(0, id.length()), translated);
        } else if (!parts.isEmpty() && parts.get(0) instanceof Node.Str id) {
            boolean texts = parts.stream().allMatch(Node.Str.class::isInstance);
            Optional<String> attribute = texts && parts.size() > 1
                    ? Optional.of(parts.stream()
                            .skip(1)
                            .map(part -> ((Node.Str) part).value())
                            .collect(Collectors.joining(".")))
                    : Optional.empty();
            tell(Kind.GET_ATT, id.value(), attribute, id.span(), translated);
            parts.stream().skip(1).forEach(this::in);
        }
    }

    private void substitution(Intrinsic call) {
        List<Node> arguments = call.arguments();
        Node template = arguments.isEmpty() ? call.argument() : arguments.get(0);
        Set<String> own = Set.of();
        if (arguments.size() > 1 && arguments.get(1) instanceof Node.Obj variables) {
            own = variables.members().stream().map(Node.Member::name).collect(Collectors.toSet());
            inside(variables);
        }
        if (template instanceof Node.Str text) {
            placeholders(text.text(), own, found);
        }
    }

    /** What a text of {@code Fn::Sub} refers to, save the variables that it brings along. */
    static void placeholders(Text text, Set<String> own, Consumer<Reference> found) {
        Matcher placeholder = PLACEHOLDER.matcher(text.chars());
        while (placeholder.find()) {
            String name = placeholder.group(1);
            Span at = text.span(placeholder.start(1), placeholder.end(1));
            boolean plain = name.indexOf(':') < 0 && name.indexOf('(') < 0 && name.indexOf(',') < 0;
            if (!own.contains(name) && (plain || name.startsWith("AWS::"))) {
                int dot = name.startsWith("AWS::") ? -1 : name.indexOf('.');
                Optional<String> attribute = dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
                String id = dot < 0 ? name : name.substring(0, dot);
                found.accept(new Reference(Kind.SUB, id, attribute, at, false));
            }
        }
    }

    private void tell(Kind kind, String id, Optional<String> attribute, Span at, boolean translated) {
        found.accept(new Reference(kind, id, attribute, at, translated));
    }
}
