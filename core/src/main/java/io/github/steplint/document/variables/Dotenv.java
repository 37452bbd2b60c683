package io.github.steplint.document.variables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code .env} files as the library of that name does, values of other variables filled in. */
public final class Dotenv {
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:export\\s+)?([\\w.-]+)(?:\\s*=\\s*?|:\\s+?)"
                    + "(\\s*'(?:\\\\'|[^'])*+'|\\s*\"(?:\\\\\"|[^\"])*+\"|\\s*`(?:\\\\`|[^`])*+`|[^#\\r\\n]+)?"
                    + "\\s*(?:#.*)?$",
            Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\$(?:\\{(\\w+)(?::?-([^}]*))?}|(\\w+))");

    private Dotenv() {}

    /**
     * The variables that a text defines.
     *
     * @param before those that are set already: they count more, and values may refer to them
     */
    public static Map<String, String> parse(String text, Map<String, String> before) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher line = LINE.matcher(text.replace("\r\n", "\n").replace('\r', '\n'));
        while (line.find()) {
            values.put(
                    line.group(1),
                    unquoted(line.group(2) == null ? "" : line.group(2).strip()));
        }
        values.replaceAll((name, value) -> before.getOrDefault(name, value));
        values.replaceAll((name, value) -> before.containsKey(name) ? value : filled(value, values, before));
        return values;
    }

    private static String unquoted(String written) {
        boolean quoted = written.length() > 1
                && "'\"`".indexOf(written.charAt(0)) >= 0
                && written.charAt(written.length() - 1) == written.charAt(0);
        if (!quoted) {
            return written;
        }
        String inside = written.substring(1, written.length() - 1);
        return written.charAt(0) == '"' ? inside.replace("\\n", "\n").replace("\\r", "\r") : inside;
    }

    private static String filled(String value, Map<String, String> values, Map<String, String> before) {
        return REFERENCE
                .matcher(value)
                .replaceAll(reference -> {
                    String name = reference.group(1) == null ? reference.group(3) : reference.group(1);
                    String otherwise = reference.group(2) == null ? "" : reference.group(2);
                    String found = before.getOrDefault(name, values.getOrDefault(name, otherwise));
                    return Matcher.quoteReplacement(found);
                })
                .replace("\\$", "$");
    }
}
