package io.github.steplint.source;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;

/** A mapping or sequence whose end has not come. */
final class YamlContainer {
    private final Text text;
    private final Problems problems;
    private final CollectionStartEvent event;
    private final YamlProperties properties;
    private final MemberList members;
    private final List<Node> items = new ArrayList<>();
    private YamlTree.Placed key;
    private Span firstKey;
    private int start;
    private int lastEnd;

    YamlContainer(Text text, CollectionStartEvent event, YamlProperties properties, Problems problems) {
        this.text = text;
        this.event = event;
        this.properties = properties;
        this.problems = problems;
        this.members = event instanceof MappingStartEvent ? new MemberList() : null;
        this.start = properties.start();
        this.lastEnd = start + (isFlow() ? 1 : 0);
    }

    boolean isFlow() {
        return event.isFlow();
    }

    String anchor() {
        return event.getAnchor();
    }

    /** Where the container ends if it has no closing bracket. */
    int lastEnd() {
        return lastEnd;
    }

    void add(YamlTree.Placed placed) {
        lastEnd = Math.max(lastEnd, placed.end());
        if (members == null) {
            items.add(placed.node());
        } else if (key == null) {
            key = placed;
            firstKey = firstKey == null ? placed.node().span() : firstKey;
        } else {
            member(placed.node());
            key = null;
        }
    }

    private void member(Node value) {
        Node.Str name = name(key);
        if (name == key.node()
                && name.style() == Node.Str.Style.PLAIN
                && name.value().equals("<<")
                && members.merge(value)) {
            return;
        }
        members.add(name, below(name, value), problems);
    }

    /** A collection that begins on a line below its key is pointed at by the key, as its brace would be in JSON. */
    private static Node below(Node.Str name, Node value) {
        if (value.head().line() <= name.span().line()) {
            return value;
        }
        if (value instanceof Node.Obj object) {
            return new Node.Obj(object.span(), name.span(), object.members());
        }
        return value instanceof Node.Arr array ? new Node.Arr(array.span(), name.span(), array.items()) : value;
    }

    /** A key is a string, whatever it looks like. */
    private Node.Str name(YamlTree.Placed placed) {
        Node node = placed.node() instanceof Node.Tagged tagged ? tagged.value() : placed.node();
        if (node instanceof Node.Str string) {
            return string;
        }
        Text written = Texts.range(text, placed.start(), placed.end());
        return new Node.Str(node.span(), written, Node.Str.Style.PLAIN);
    }

    YamlTree.Placed finish(int end) {
        if (key != null) {
            member(new Node.Hole(text.span(key.end(), key.end()), ""));
            key = null;
        }
        Span span = text.span(start, end);
        Node node = members == null
                ? new Node.Arr(span, text.span(start, start + 1), List.copyOf(items))
                : new Node.Obj(span, head(), members.members());
        if (isTemplate(node)) {
            node = new Node.Hole(span, span.text());
        }
        String tag = event.getTag();
        if (tag == null || tag.equals("!") || tag.startsWith(YamlScalarReader.STANDARD)) {
            return new YamlTree.Placed(node, start, end);
        }
        Node tagged = YamlScalarReader.tagged(text, tag, properties.tagStart(), node);
        return new YamlTree.Placed(tagged, properties.tagStart(), end);
    }

    private Span head() {
        return isFlow() || firstKey == null ? text.span(start, start + 1) : firstKey;
    }

    /** <code>{{ x }}</code>, which YAML reads as a mapping in a mapping and people mean as a placeholder. */
    private boolean isTemplate(Node node) {
        return isFlow()
                && members != null
                && members.members().size() == 1
                && node.span().text().startsWith("{{")
                && node.span().text().endsWith("}}");
    }
}
