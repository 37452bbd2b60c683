package io.github.steplint.document.names;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.source.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON without blanks, as {@code JSON.stringify} writes it, and the hash that the plugin makes of it. */
final class CompactJson {
    private static final int HASH = 5;

    private CompactJson() {}

    /**
     * A value, the functions of CloudFormation in their long form.
     *
     * @param ids what becomes of what {@code Ref} and {@code Fn::GetAtt} name
     */
    static String of(Node node, UnaryOperator<String> ids) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call != null && call.name().equals("Ref") && call.argument() instanceof Node.Str id) {
            return "{\"Ref\":" + quoted(ids.apply(id.value())) + "}";
        }
        if (call != null && call.name().equals("GetAtt")) {
            return "{\"Fn::GetAtt\":" + attribute(call, ids) + "}";
        }
        if (node instanceof Node.Tagged tagged) {
            String name = tagged.tag().equals("Condition") ? "Condition" : "Fn::" + tagged.tag();
            return "{" + quoted(name) + ":" + of(tagged.value(), ids) + "}";
        }
        return plain(node, ids);
    }

    private static String plain(Node node, UnaryOperator<String> ids) {
        if (node instanceof Node.Obj object) {
            return Config.members(object)
                    .map(member -> quoted(member.name()) + ":" + of(member.value(), ids))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Node.Arr list) {
            return list.items().stream().map(item -> of(item, ids)).collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof Node.Str string) {
            return quoted(string.value());
        }
        if (node instanceof Node.Num number) {
            return number.literal();
        }
        return node instanceof Node.Bool bool ? String.valueOf(bool.value()) : "null";
    }

    private static String attribute(Intrinsic call, UnaryOperator<String> ids) {
        List<String> parts = call.argument() instanceof Node.Str dotted
                ? List.of(dotted.value().split("\\.", 2))
                : call.arguments().stream()
                        .flatMap(part -> Config.text(part).stream())
                        .toList();
        Stream<String> all =
                Stream.concat(parts.stream().limit(1).map(ids), parts.stream().skip(1));
        return all.map(CompactJson::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }

    /** The first five digits of the MD5 sum. */
    static String hash(String json) {
        try {
            byte[] sum = MessageDigest.getInstance("MD5").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
