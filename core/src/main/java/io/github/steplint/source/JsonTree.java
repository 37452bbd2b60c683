package io.github.steplint.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the tree from Jackson's tokens, with a stack of its own, so that no nesting overflows the thread's. */
final class JsonTree {
    private final Text text;
    private final String chars;
    private final char[] cleaned;
    private final Map<Integer, Integer> holes;
    private final Limits limits;
    private final Problems problems;
    private final Deque<Container> open = new ArrayDeque<>();
    private JsonToken last;
    private int lastEnd;
    private int nodes;
    private Node root;

    JsonTree(Text text, JsonCleaner cleaner, Limits limits, Problems problems) {
        this.text = text;
        this.chars = text.chars();
        this.cleaned = cleaner.cleaned();
        this.holes = cleaner.holes();
        this.limits = limits;
        this.problems = problems;
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** What must be wrong if the text can't be read past the last token. */
    JsonFault fault() {
        List<Integer> opened = new ArrayList<>();
        open.descendingIterator().forEachRemaining(container -> opened.add(container.start));
        return new JsonFault(text, cleaned, last, lastEnd, opened);
    }

    /** Closes what is still open at the end of what could be read. */
    void close() {
        while (!open.isEmpty()) {
            end(Math.max(lastEnd, open.peek().start + 1));
        }
    }

    /** Takes one token; false if a bound is passed and no more should come. */
    boolean take(JsonToken token, JsonParser parser) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd() && !admit(start, token)) {
            return false;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                open.push(new Container(start, token == JsonToken.START_OBJECT));
                lastEnd = start + 1;
            }
            case END_OBJECT, END_ARRAY -> {
                lastEnd = start + 1;
                end(lastEnd);
            }
            case PROPERTY_NAME -> name(start, parser.currentName());
            default -> add(scalar(token, start, parser));
        }
        last = token;
        return true;
    }

    private boolean admit(int start, JsonToken token) {
        if (token.isStructStart() && open.size() >= limits.depth()) {
            Bounds.tellDepth(start, limits, problems);
            return false;
        }
        if (++nodes > limits.nodes()) {
            Bounds.tellNodes(start, limits, problems);
            return false;
        }
        return true;
    }

    private void name(int start, String name) {
        Container object = open.peek();
        Integer hole = holes.get(start);
        if (hole == null) {
            object.name = string(start, name);
            return;
        }
        lastEnd = hole;
        object.name = new Node.Str(text.span(start, hole), unquoted(start, hole), Node.Str.Style.PLAIN);
        if (cleaned[start + 1] == '"' && cleaned[start + 2] == ':' && hole > start + 2) {
            object.missing = new Node.Hole(text.span(start, hole), chars.substring(start, hole));
        }
    }

    /** The range without the quotes, of whichever kind, that were meant as such. */
    private Text unquoted(int start, int end) {
        String quotes = "\"'\u201c\u201d";
        int first = quotes.indexOf(chars.charAt(start)) < 0 ? start : start + 1;
        int last = end - 1 > first && quotes.indexOf(chars.charAt(end - 1)) >= 0 ? end - 1 : end;
        return Texts.range(text, first, last);
    }

    private Node scalar(JsonToken token, int start, JsonParser parser) {
        Node missing = open.isEmpty() ? null : open.peek().missing;
        if (missing != null) {
            open.peek().missing = null;
            return missing;
        }
        Integer hole = holes.get(start);
        if (hole != null) {
            lastEnd = hole;
            return new Node.Hole(text.span(start, hole), chars.substring(start, hole));
        }
        String value = parser.getString();
        if (token == JsonToken.VALUE_STRING) {
            return string(start, value);
        }
        lastEnd = start + value.length();
        Span span = text.span(start, lastEnd);
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> new Node.Bool(span, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.Null(span);
            default -> Numbers.node(span, value);
        };
    }

    private Node.Str string(int start, String value) {
        int end = start + 1 + value.length();
        boolean plain = end < cleaned.length && cleaned[end] == '"' && chars.startsWith(value, start + 1);
        if (!plain) {
            end = start + 1;
            while (cleaned[end] != '"') {
                end += cleaned[end] == '\\' ? 2 : 1;
            }
        }
        lastEnd = end + 1;
        Text inner = new Quoted(text, start + 1, end, JsonEscapes::decode, value);
        return new Node.Str(text.span(start, lastEnd), inner, Node.Str.Style.QUOTED);
    }

    private void end(int end) {
        Container done = open.pop();
        add(done.node(text, end));
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node, problems);
        }
    }

    /** An object or array whose end has not come. */
    private static final class Container {
        private final int start;
        private final MemberList members;
        private final List<Node> items;
        private Node.Str name;
        private Node missing;

        Container(int start, boolean object) {
            this.start = start;
            this.members = object ? new MemberList() : null;
            this.items = object ? null : new ArrayList<>();
        }

        void add(Node node, Problems problems) {
            if (members == null) {
                items.add(node);
            } else if (name != null) {
                members.add(name, node, problems);
                name = null;
            }
        }

        Node node(Text text, int end) {
            Span span = text.span(start, end);
            Span head = text.span(start, start + 1);
            return members == null
                    ? new Node.Arr(span, head, List.copyOf(items))
                    : new Node.Obj(span, head, members.members());
        }
    }
}
