package io.github.steplint.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/** Builds the tree from SnakeYAML's events, with a stack of its own, so that no nesting overflows the thread's. */
final class YamlTree {
    private final YamlInput input;
    private final Text text;
    private final Limits limits;
    private final Problems problems;
    private final YamlScalarReader scalars;
    private final YamlAnchors anchors;
    private final YamlComments comments;
    private final Deque<YamlContainer> open = new ArrayDeque<>();
    private int documents;
    private int second = -1;
    private int nodes;
    private int lastEnd;
    private boolean flow;
    private Node root;

    YamlTree(YamlInput input, Limits limits, Problems problems) {
        this.input = input;
        this.text = input.text();
        this.limits = limits;
        this.problems = problems;
        this.comments = new YamlComments(text);
        this.scalars = new YamlScalarReader(input, comments);
        this.anchors = new YamlAnchors(limits, problems);
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    List<Comment> comments() {
        return comments.found();
    }

    /** The offset after what was read last. */
    int lastEnd() {
        return lastEnd;
    }

    /** Whether the last that was read stands between brackets. */
    boolean endsInFlow() {
        return flow;
    }

    /** Takes one event; false if no more should come. */
    boolean take(Event event) {
        if (second >= 0) {
            return afterFirstDocument(event);
        }
        int start = input.offset(event.getStartMark());
        int end = input.offset(event.getEndMark());
        lastEnd = end;
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            second = start;
            comments.upTo(start);
            return true;
        }
        return node(event, start, end);
    }

    private boolean node(Event event, int start, int end) {
        if (event instanceof ScalarEvent scalar) {
            return admit(start) && add(scalars.read(scalar, start, end), scalar.getAnchor());
        }
        if (event instanceof AliasEvent alias) {
            return admit(start) && alias(alias.getAnchor(), start, end);
        }
        if (event instanceof CollectionStartEvent collection) {
            return begin(collection, start, end);
        }
        if (event instanceof CollectionEndEvent) {
            YamlContainer done = open.pop();
            return add(done.finish(done.isFlow() ? end : done.lastEnd()), done.anchor());
        }
        return !(event instanceof StreamEndEvent);
    }

    /** Only the first document counts; an empty one behind it is not worth a word. */
    private boolean afterFirstDocument(Event event) {
        boolean empty = event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
        if (!empty && !(event instanceof StreamEndEvent)) {
            problems.add(
                    SyntaxProblem.Kind.SECOND_DOCUMENT,
                    second,
                    Scan.trimEnd(input.chars(), second, Scan.lineEnd(input.chars(), second)),
                    "a second document begins here; only the first is read",
                    "put it in a file of its own");
        }
        return false;
    }

    private boolean admit(int start) {
        if (++nodes > limits.nodes()) {
            Bounds.tellNodes(start, limits, problems);
            return false;
        }
        return true;
    }

    private boolean alias(String name, int start, int end) {
        YamlAnchors.Copy copy = anchors.alias(name, text.span(start, end), limits.depth() - open.size(), nodes);
        nodes += copy.nodes();
        return add(new Placed(copy.node(), start, end), null);
    }

    private boolean begin(CollectionStartEvent event, int start, int end) {
        if (open.size() >= limits.depth()) {
            Bounds.tellDepth(start, limits, problems);
            return false;
        }
        YamlProperties properties =
                YamlProperties.read(input.chars(), start, end, event.getTag() != null, event.getAnchor() != null);
        anchors.open(event.getAnchor());
        open.push(new YamlContainer(text, event, properties, problems));
        return admit(start);
    }

    private boolean add(Placed placed, String anchor) {
        anchors.define(anchor, placed.node());
        if (open.isEmpty()) {
            root = placed.node();
        } else {
            open.peek().add(placed);
        }
        return true;
    }

    /**
     * A node that was read.
     *
     * @param start its offset in the text that is read, which is not the file's if the text stands in a string
     * @param end the offset after it
     */
    record Placed(Node node, int start, int end) {}

    /**
     * Ends the tree.
     *
     * @param broken whether the text can't be read on, so that containers are still open
     */
    void close(boolean broken) {
        flow = !open.isEmpty() && open.peek().isFlow();
        while (!open.isEmpty()) {
            YamlContainer done = open.pop();
            add(done.finish(done.lastEnd()), null);
        }
        if (!broken && second < 0) {
            comments.upTo(input.chars().length());
        }
        boolean nothing =
                root instanceof Node.Null it && it.span().start() == it.span().end();
        root = nothing ? null : root;
    }
}
