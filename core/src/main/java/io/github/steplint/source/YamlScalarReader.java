package io.github.steplint.source;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes nodes of scalars. */
final class YamlScalarReader {
    static final String STANDARD = "tag:yaml.org,2002:";

    private final YamlInput input;
    private final Text text;
    private final String chars;
    private final YamlComments comments;

    YamlScalarReader(YamlInput input, YamlComments comments) {
        this.input = input;
        this.text = input.text();
        this.chars = input.chars();
        this.comments = comments;
    }

    YamlTree.Placed read(ScalarEvent event, int eventStart, int eventEnd) {
        boolean properties = event.getTag() != null || event.getAnchor() != null;
        YamlProperties found = properties
                ? YamlProperties.read(chars, eventStart, eventEnd, event.getTag() != null, event.getAnchor() != null)
                : new YamlProperties(-1, eventStart);
        int start = Math.min(found.start(), eventEnd);
        boolean empty = event.isPlain() && event.getValue().isEmpty();
        if (empty) {
            start = eventEnd;
        }
        boolean block = event.isLiteral() || event.isFolded();
        int end = block ? Math.max(Scan.trimEnd(chars, start, eventEnd), start + 1) : eventEnd;
        if (block) {
            comments.upTo(start);
            comments.scalar(start, start + 1);
            comments.upTo(Math.min(Scan.lineEnd(chars, start), eventEnd));
        }
        comments.scalar(start, eventEnd);
        Node.Str string = string(event, start, end, eventEnd);
        Node node = tagged(event, string, found.tagStart());
        return new YamlTree.Placed(node, found.tagStart() >= 0 ? found.tagStart() : start, end);
    }

    private Node.Str string(ScalarEvent event, int start, int end, int blockEnd) {
        Span span = text.span(start, end);
        Integer expression = input.expressions().get(start);
        if (expression != null) {
            return new Node.Str(span, Texts.range(text, start, end), Node.Str.Style.PLAIN);
        }
        ScalarStyle style = event.getScalarStyle();
        return switch (style) {
            case DOUBLE_QUOTED -> string(span, start + 1, end - 1, YamlStrings::doubled, event, Node.Str.Style.QUOTED);
            case SINGLE_QUOTED -> string(span, start + 1, end - 1, YamlStrings::single, event, Node.Str.Style.QUOTED);
            case LITERAL, FOLDED -> string(span, start, blockEnd, YamlStrings::block, event, Node.Str.Style.BLOCK);
            default -> string(span, start, end, YamlStrings::plain, event, Node.Str.Style.PLAIN);
        };
    }

    private Node.Str string(
            Span span, int start, int end, Quoted.Decoder decoder, ScalarEvent event, Node.Str.Style style) {
        String value = event.getValue();
        if (input.differs(start, end)) {
            value = decoder.decode(chars, start, end, value).value();
        }
        return new Node.Str(span, new Quoted(text, start, end, decoder, value), style);
    }

    private Node tagged(ScalarEvent event, Node.Str string, int tagStart) {
        String tag = event.getTag();
        boolean plain = string.style() == Node.Str.Style.PLAIN;
        if (tag == null || tag.startsWith(STANDARD)) {
            boolean asString = tag != null && (tag.endsWith(":str") || tag.endsWith(":binary"));
            return plain && !asString ? YamlScalars.resolve(string.value(), string.span(), string) : string;
        }
        if (tag.equals("!")) {
            return string;
        }
        Node value = plain && string.value().isEmpty() ? new Node.Null(string.span()) : string;
        return tagged(text, tag, tagStart, value);
    }

    /** A value with a tag that is not one of YAML's own. */
    static Node tagged(Text text, String tag, int tagStart, Node value) {
        Span from = text.span(tagStart, tagStart + 1);
        return new Node.Tagged(Texts.cover(from, value.span()), tag.startsWith("!") ? tag.substring(1) : tag, value);
    }
}
