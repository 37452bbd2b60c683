package io.github.steplint.facts.template;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.facts.template.Reference.Kind;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a definition in a {@code serverless.yml}. The plugin makes {@code Fn::Sub} of the whole definition where
 * it holds a function of CloudFormation or <code>#{…}</code> anywhere; then every placeholder in every text is read by
 * CloudFormation, and otherwise none is.
 */
final class DefinitionTexts {
    private static final Pattern HASH = Pattern.compile("#\\{([^}]+)}");
    private static final Pattern DOLLAR = Pattern.compile("\\$\\{([^}]*)}");
    /** A variable of the framework that could not be resolved here. */
    private static final Pattern VARIABLE = Pattern.compile("[a-z][a-zA-Z0-9.-]*[:(].*", Pattern.DOTALL);

    private final Consumer<Reference> references;
    private final Consumer<Literal> literals;

    DefinitionTexts(Consumer<Reference> references, Consumer<Literal> literals) {
        this.references = references;
        this.literals = literals;
    }

    void in(Node definition) {
        if (!(definition instanceof Node.Obj)) {
            return;
        }
        boolean[] substituted = {false};
        each(
                definition,
                "",
                (key, text) -> substituted[0] |= HASH.matcher(text.value()).find());
        substituted[0] |= definition.all().anyMatch(DefinitionTexts::isLifted);
        if (substituted[0]) {
            each(definition, "", (key, text) -> substituted(text));
        } else {
            each(definition, "", this::plain);
        }
    }

    /** What the plugin takes out of the text: an object with a key of a function of CloudFormation, whatever else is in it. */
    static boolean isLifted(Node node) {
        return node instanceof Node.Tagged
                || node instanceof Node.Obj object
                        && object.members().stream()
                                .anyMatch(member -> member.name().equals("Ref")
                                        || member.name().startsWith("Fn::"));
    }

    private void each(Node node, String key, BiConsumer<String, Node.Str> text) {
        if (node instanceof Node.Str string) {
            text.accept(key, string);
        } else if (node instanceof Node.Obj object && !isLifted(object)) {
            object.members().stream().forEach(member -> each(member.value(), member.name(), text));
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(item -> each(item, key, text));
        }
    }

    private void substituted(Node.Str text) {
        placeholders(HASH, text, Kind.HASH);
        placeholders(DOLLAR, text, Kind.PLACEHOLDER);
    }

    private void placeholders(Pattern form, Node.Str text, Kind kind) {
        Matcher placeholder = form.matcher(text.value());
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (!name.startsWith("!") && !VARIABLE.matcher(name).matches()) {
                boolean pseudo = name.startsWith("AWS::");
                Span at = pseudo
                        ? text.text().span(placeholder.start(1), placeholder.end(1))
                        : text.text().span(placeholder.start(), placeholder.end());
                int dot = pseudo ? -1 : name.indexOf('.');
                references.accept(new Reference(
                        kind,
                        dot < 0 ? name : name.substring(0, dot),
                        dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1)),
                        at,
                        false));
            }
        }
    }

    private void plain(String key, Node.Str text) {
        if (key.equals("Comment")) {
            return;
        }
        Literal.Place place = key.equals("Resource") ? Literal.Place.RESOURCE : Literal.Place.DEFINITION;
        pseudo(DOLLAR, text, place);
    }

    private void pseudo(Pattern form, Node.Str text, Literal.Place place) {
        Matcher placeholder = form.matcher(text.value());
        while (placeholder.find()) {
            if (Reference.PSEUDO.contains(placeholder.group(1))) {
                Span at = text.text().span(placeholder.start(), placeholder.end());
                literals.accept(new Literal(at, placeholder.group(), place));
            }
        }
    }

    /** The texts of what is no definition, which only {@code Fn::Sub} substitutes, and only one of the two forms. */
    void elsewhere(Node node) {
        Optional<Intrinsic> call = Intrinsic.of(node);
        if (call.isPresent() && call.get().name().equals("Sub")) {
            Node argument = call.get().argument();
            each(argument, "", (key, text) -> pseudo(HASH, text, Literal.Place.ELSEWHERE));
        } else if (node instanceof Node.Str text) {
            pseudo(HASH, text, Literal.Place.ELSEWHERE);
            pseudo(DOLLAR, text, Literal.Place.ELSEWHERE);
        } else {
            node.inside().forEach(this::elsewhere);
        }
    }
}
