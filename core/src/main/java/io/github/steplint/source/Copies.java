package io.github.steplint.source;

import java.util.ArrayList;
import java.util.List;

/** Copies of nodes, as aliases, merge keys and variables need them. Recursion goes no deeper than {@link Limits#depth}. */
public final class Copies {
    private Copies() {}

    /** How many values a value is made of, itself included. */
    public static int size(Node node) {
        int size = 1;
        if (node instanceof Node.Obj object) {
            for (Node.Member member : object.members()) {
                size += size(member.value());
            }
        } else if (node instanceof Node.Arr array) {
            for (Node item : array.items()) {
                size += size(item);
            }
        } else if (node instanceof Node.Tagged tagged) {
            size += size(tagged.value());
        }
        return size;
    }

    /** How deep objects and arrays are nested in a value. */
    public static int height(Node node) {
        int height = 0;
        if (node instanceof Node.Obj object) {
            for (Node.Member member : object.members()) {
                height = Math.max(height, height(member.value()));
            }
        } else if (node instanceof Node.Arr array) {
            for (Node item : array.items()) {
                height = Math.max(height, height(item));
            }
        } else if (node instanceof Node.Tagged tagged) {
            return height(tagged.value());
        }
        return height + (node instanceof Node.Obj || node instanceof Node.Arr ? 1 : 0);
    }

    /** The same node, each place in it seen through {@code via}. */
    public static Node seenThrough(Node node, Span via) {
        Span span = node.span().seenThrough(via);
        if (node instanceof Node.Obj object) {
            List<Node.Member> members = new ArrayList<>(object.members().size());
            object.members().forEach(member -> members.add(seenThrough(member, via)));
            return new Node.Obj(span, object.head().seenThrough(via), members);
        }
        if (node instanceof Node.Arr array) {
            List<Node> items = new ArrayList<>(array.items().size());
            array.items().forEach(item -> items.add(seenThrough(item, via)));
            return new Node.Arr(span, array.head().seenThrough(via), List.copyOf(items));
        }
        if (node instanceof Node.Tagged tagged) {
            return new Node.Tagged(span, tagged.tag(), seenThrough(tagged.value(), via));
        }
        return scalar(node, span, via);
    }

    static Node.Member seenThrough(Node.Member member, Span via) {
        return new Node.Member((Node.Str) seenThrough(member.key(), via), seenThrough(member.value(), via));
    }

    private static Node scalar(Node node, Span span, Span via) {
        if (node instanceof Node.Str string) {
            return new Node.Str(span, Texts.seenThrough(string.text(), via), string.style());
        }
        if (node instanceof Node.Num number) {
            return new Node.Num(span, number.literal());
        }
        if (node instanceof Node.Bool bool) {
            return new Node.Bool(span, bool.value());
        }
        return node instanceof Node.Hole hole ? new Node.Hole(span, hole.text()) : new Node.Null(span);
    }
}
