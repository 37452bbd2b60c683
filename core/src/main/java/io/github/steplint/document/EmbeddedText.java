package io.github.steplint.document;

import io.github.steplint.source.Node;
import io.github.steplint.source.Text;
import io.github.steplint.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text that CloudFormation will make of a node, as far as the template tells: a string, {@code Fn::Sub}, or
 * {@code Fn::Join} (which {@code cdk synth} writes). What only the deployment knows becomes a placeholder.
 */
final class EmbeddedText {
    private EmbeddedText() {}

    static Optional<Text> of(Node node) {
        if (node instanceof Node.Str string) {
            return Optional.of(string.text());
        }
        return Intrinsic.of(node).flatMap(EmbeddedText::called);
    }

    private static Optional<Text> called(Intrinsic call) {
        List<Node> arguments = call.arguments();
        if (call.name().equals("Sub")) {
            return of(arguments.isEmpty() ? call.argument() : arguments.get(0));
        }
        if (call.name().equals("Join")
                && arguments.size() == 2
                && arguments.get(0) instanceof Node.Str separator
                && arguments.get(1) instanceof Node.Arr parts) {
            return Optional.of(joined(separator, parts.items()));
        }
        return Optional.empty();
    }

    private static Text joined(Node.Str separator, List<Node> parts) {
        List<Text> texts = new ArrayList<>();
        for (Node part : parts) {
            if (!texts.isEmpty() && !separator.value().isEmpty()) {
                texts.add(separator.text());
            }
            texts.add(of(part).orElseGet(() -> placeholder(part)));
        }
        return Texts.join(texts);
    }

    private static Text placeholder(Node part) {
        boolean literal = part instanceof Node.Num || part instanceof Node.Bool;
        return Texts.placeholder(
                part.span(),
                literal
                        ? part.span().text()
                        : Intrinsic.of(part).map(Intrinsic::placeholder).orElse("${" + part.kind() + "}"));
    }
}
