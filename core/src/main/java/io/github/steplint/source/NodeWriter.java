package io.github.steplint.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes a tree as JSON or YAML, indented by two blanks. A tag is written as the function of CloudFormation that it
 * stands for, with its long name; a date without quotes as the instant that readers of YAML make of it.
 */
public final class NodeWriter {
    private static final String INDENT = "  ";
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_/$(<][A-Za-z0-9_./$()<>=+ -]*(?:::?[A-Za-z0-9_./-]+)*");
    private static final Pattern WORD =
            Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|[-+]?\\.?(?:inf|nan)|.*\\s|<<|=");

    private final StringBuilder out = new StringBuilder();

    private NodeWriter() {}

    /** The tree as JSON, with a line break at its end. */
    public static String json(Node node) {
        NodeWriter writer = new NodeWriter();
        writer.json(node, "\n");
        return writer.out.append('\n').toString();
    }

    /** The tree as YAML. */
    public static String yaml(Node node) {
        NodeWriter writer = new NodeWriter();
        if (isEmpty(node)) {
            writer.json(node, "\n");
            writer.out.append('\n');
        } else {
            writer.yaml(node, "");
        }
        return writer.out.toString();
    }

    private void json(Node node, String line) {
        if (node instanceof Node.Obj object) {
            String separator = "{" + line + INDENT;
            for (Node.Member member : object.members()) {
                out.append(separator);
                quote(member.name());
                out.append(": ");
                json(member.value(), line + INDENT);
                separator = "," + line + INDENT;
            }
            out.append(object.members().isEmpty() ? "{}" : line + "}");
        } else if (node instanceof Node.Arr list) {
            String separator = "[" + line + INDENT;
            for (Node item : list.items()) {
                out.append(separator);
                json(item, line + INDENT);
                separator = "," + line + INDENT;
            }
            out.append(list.items().isEmpty() ? "[]" : line + "]");
        } else if (node instanceof Node.Tagged tagged) {
            json(longForm(tagged), line);
        } else {
            scalar(node);
        }
    }

    private void yaml(Node node, String line) {
        Node value = node instanceof Node.Tagged tagged ? longForm(tagged) : node;
        if (value instanceof Node.Obj object) {
            String indent = "";
            for (Node.Member member : object.members()) {
                out.append(indent);
                plain(member.name());
                out.append(':');
                below(member.value(), line + INDENT, "\n" + line + INDENT);
                indent = line;
            }
        } else if (value instanceof Node.Arr list) {
            String indent = "";
            for (Node item : list.items()) {
                out.append(indent).append('-');
                below(item, line + INDENT, " ");
                indent = line;
            }
        }
    }

    private void below(Node node, String line, String before) {
        if (isEmpty(node)) {
            out.append(' ');
            if (node instanceof Node.Str string) {
                plain(Dates.written(string));
            } else {
                json(node, "");
            }
            out.append('\n');
        } else {
            out.append(before);
            yaml(node, line);
        }
    }

    /** Whether a value takes no line of its own. */
    private static boolean isEmpty(Node node) {
        return node instanceof Node.Obj object && object.members().isEmpty()
                || node instanceof Node.Arr list && list.items().isEmpty()
                || !(node instanceof Node.Obj) && !(node instanceof Node.Arr) && !(node instanceof Node.Tagged);
    }

    private void plain(String text) {
        if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
            out.append(text);
        } else {
            quote(text);
        }
    }

    private void scalar(Node node) {
        if (node instanceof Node.Str string) {
            quote(Dates.written(string));
        } else if (node instanceof Node.Num number) {
            number(number.literal());
        } else if (node instanceof Node.Bool bool) {
            out.append(bool.value());
        } else if (node instanceof Node.Hole hole) {
            quote(hole.text());
        } else {
            out.append("null");
        }
    }

    /** YAML allows a plus, zeros in front, and a point without digits. */
    private void number(String literal) {
        BigDecimal value = new BigDecimal(literal);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        out.append(
                whole
                        ? value.setScale(0).toPlainString()
                        : value.stripTrailingZeros().toPlainString());
    }

    private void quote(String text) {
        out.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsCharArray(text))
                .append('"');
    }

    private static Node longForm(Node.Tagged tagged) {
        boolean own = tagged.tag().equals("Ref") || tagged.tag().equals("Condition");
        Text name = Texts.placeholder(tagged.span(), own ? tagged.tag() : "Fn::" + tagged.tag());
        Node.Str key = new Node.Str(tagged.span(), name, Node.Str.Style.PLAIN);
        Node value = tagged.tag().equals("GetAtt") ? attribute(tagged.value()).orElse(tagged.value()) : tagged.value();
        return new Node.Obj(tagged.span(), tagged.span(), List.of(new Node.Member(key, value)));
    }

    /** {@code Name.Attribute} is the list of both. */
    private static Optional<Node> attribute(Node value) {
        if (!(value instanceof Node.Str string) || string.value().indexOf('.') < 0) {
            return Optional.empty();
        }
        int dot = string.value().indexOf('.');
        return Optional.of(new Node.Arr(
                string.span(),
                string.span(),
                List.of(
                        part(string, 0, dot),
                        part(string, dot + 1, string.value().length()))));
    }

    private static Node part(Node.Str string, int start, int end) {
        return new Node.Str(string.span(), Texts.range(string.text(), start, end), Node.Str.Style.PLAIN);
    }
}
