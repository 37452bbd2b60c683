package io.github.steplint.document.variables;

import io.github.steplint.document.variables.Variable.Literal;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Text;
import io.github.steplint.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as nodes, and nodes as the texts that the framework's language makes of them. */
final class Values {
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    private Values() {}

    static Node.Str string(Span at, String value) {
        return new Node.Str(at, Texts.placeholder(at, value), Node.Str.Style.QUOTED);
    }

    static Node literal(Span at, Literal literal) {
        return switch (literal.kind()) {
            case STRING -> string(at, literal.text());
            case NUMBER -> literal.text().endsWith("y") ? new Node.Null(at) : new Node.Num(at, literal.text());
            case BOOLEAN -> new Node.Bool(at, literal.text().equals("true"));
            case NULL -> new Node.Null(at);
        };
    }

    /** What becomes of a value inside a longer text; empty for what cannot stand there. */
    static Optional<Text> text(Node node) {
        return node instanceof Node.Str string
                ? Optional.of(string.text())
                : characters(node).map(chars -> Texts.placeholder(node.span(), chars));
    }

    private static Optional<String> characters(Node node) {
        if (node instanceof Node.Str string) {
            return Optional.of(string.value());
        }
        if (node instanceof Node.Num number) {
            return Optional.of(JavaScript.print(Double.parseDouble(number.literal())));
        }
        if (node instanceof Node.Bool bool) {
            return Optional.of(String.valueOf(bool.value()));
        }
        if (node instanceof Node.Hole hole) {
            return Optional.of(hole.text());
        }
        return node instanceof Node.Arr list ? Optional.of(joined(list)) : Optional.empty();
    }

    private static String joined(Node.Arr list) {
        List<String> parts = new ArrayList<>();
        for (Node item : list.items()) {
            boolean object = item instanceof Node.Obj || item instanceof Node.Tagged;
            parts.add(object ? "[object Object]" : characters(item).orElse(""));
        }
        return String.join(",", parts);
    }

    /** The value under a key, as the framework sees it: a tag is an object with the function's long name. */
    static Optional<Node> child(Node node, String key) {
        if (node instanceof Node.Obj object) {
            return object.get(key);
        }
        if (key.equals("length") && (node instanceof Node.Arr || node instanceof Node.Str)) {
            int length = node instanceof Node.Arr all
                    ? all.items().size()
                    : ((Node.Str) node).value().length();
            return Optional.of(new Node.Num(node.span(), String.valueOf(length)));
        }
        if (node instanceof Node.Arr list) {
            boolean index = INDEX.matcher(key).matches();
            return index && Integer.parseInt(key) < list.items().size()
                    ? Optional.of(list.items().get(Integer.parseInt(key)))
                    : Optional.empty();
        }
        return node instanceof Node.Tagged tagged && longName(tagged.tag()).equals(key)
                ? Optional.of(tagged.value())
                : Optional.empty();
    }

    /** {@code Ref}, {@code Condition}, or {@code Fn::} and the name. */
    static String longName(String tag) {
        return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
    }
}
