package io.github.steplint.document.variables;

import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the framework fills in where a resolved configuration says nothing, as its command {@code print} shows it. */
public final class Defaults {
    private Defaults() {}

    /** The configuration with the stage, the region, and the names and events of functions filled in. */
    public static Node filled(Node root, VariableOptions options) {
        if (!(root instanceof Node.Obj configuration)) {
            return root;
        }
        Node.Obj provider = provider(configuration);
        String prefix = text(configuration.get("service")).orElse("${self:service}") + "-"
                + options.stage().or(() -> text(provider.get("stage"))).orElse("${sls:stage}") + "-";
        List<Node.Member> members = new ArrayList<>();
        for (Node.Member member : configuration.members()) {
            boolean functions = member.name().equals("functions") && member.value() instanceof Node.Obj;
            Node value = functions ? functions((Node.Obj) member.value(), prefix) : member.value();
            members.add(new Node.Member(member.key(), member.name().equals("provider") ? provider : value));
        }
        return new Node.Obj(configuration.span(), configuration.head(), members);
    }

    private static Node.Obj provider(Node.Obj configuration) {
        Node written = configuration.get("provider").orElseGet(() -> new Node.Null(configuration.head()));
        Span at = written.span();
        Node.Obj provider;
        if (written instanceof Node.Obj object) {
            provider = object;
        } else {
            List<Node.Member> name = written instanceof Node.Str ? List.of(member(at, "name", written)) : List.of();
            provider = new Node.Obj(at, at, name);
        }
        provider = with(provider, "stage", Values.string(at, "dev"));
        provider = with(provider, "region", Values.string(at, "us-east-1"));
        return with(provider, "versionFunctions", new Node.Bool(at, true));
    }

    private static Node.Obj functions(Node.Obj functions, String prefix) {
        List<Node.Member> members = new ArrayList<>();
        for (Node.Member function : functions.members()) {
            Node value = function.value();
            if (value instanceof Node.Obj object) {
                value = with(object, "events", new Node.Arr(object.span(), object.head(), List.of()));
                value = with((Node.Obj) value, "name", Values.string(object.span(), prefix + function.name()));
            }
            members.add(new Node.Member(function.key(), value));
        }
        return new Node.Obj(functions.span(), functions.head(), members);
    }

    private static Node.Obj with(Node.Obj object, String name, Node value) {
        if (object.has(name)) {
            return object;
        }
        List<Node.Member> members = new ArrayList<>(object.members());
        members.add(member(object.span(), name, value));
        return new Node.Obj(object.span(), object.head(), members);
    }

    private static Node.Member member(Span at, String name, Node value) {
        return new Node.Member(new Node.Str(at, Texts.placeholder(at, name), Node.Str.Style.PLAIN), value);
    }

    private static Optional<String> text(Optional<Node> node) {
        return node.filter(Node.Str.class::isInstance).map(found -> ((Node.Str) found).value());
    }
}
