package io.github.steplint.document.variables;

import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions and resources may be lists of objects, which the framework merges into one. */
final class Merging {
    private Merging() {}

    static Node merged(Node root) {
        if (!(root instanceof Node.Obj configuration)) {
            return root;
        }
        List<Node.Member> members = new ArrayList<>();
        for (Node.Member member : configuration.members()) {
            boolean deep = member.name().equals("resources");
            boolean merges = deep || member.name().equals("functions");
            members.add(
                    merges && member.value() instanceof Node.Arr list && isMergeable(list)
                            ? new Node.Member(member.key(), merged(list, deep))
                            : member);
        }
        return members.equals(configuration.members())
                ? root
                : new Node.Obj(configuration.span(), configuration.head(), members);
    }

    /** Objects, and variables whose objects are unknown. */
    private static boolean isMergeable(Node.Arr list) {
        return list.items().stream()
                .allMatch(item -> item instanceof Node.Obj
                        || item instanceof Node.Str text && VariableParser.mayHold(text.value())
                        || item instanceof Node.Null);
    }

    private static Node merged(Node.Arr list, boolean deep) {
        Map<String, Node.Member> merged = new LinkedHashMap<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Obj object) {
                object.members().forEach(member -> put(merged, member, deep));
            } else if (item instanceof Node.Str text) {
                Node.Hole unknown = new Node.Hole(text.span(), text.value());
                merged.put(text.value(), new Node.Member(text, unknown));
            }
        }
        return new Node.Obj(list.span(), list.head(), List.copyOf(merged.values()));
    }

    private static void put(Map<String, Node.Member> merged, Node.Member member, boolean deep) {
        Node.Member before = merged.get(member.name());
        if (deep
                && before != null
                && before.value() instanceof Node.Obj one
                && member.value() instanceof Node.Obj other) {
            merged.put(member.name(), new Node.Member(before.key(), both(one, other)));
        } else {
            merged.put(member.name(), member);
        }
    }

    private static Node.Obj both(Node.Obj one, Node.Obj other) {
        Map<String, Node.Member> merged = new LinkedHashMap<>();
        one.members().forEach(member -> merged.put(member.name(), member));
        other.members().forEach(member -> put(merged, member, true));
        Span span = one.span();
        return new Node.Obj(span, one.head(), List.copyOf(merged.values()));
    }
}
