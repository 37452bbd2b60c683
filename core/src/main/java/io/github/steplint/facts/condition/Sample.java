package io.github.steplint.facts.condition;

/**
 * A value.
 *
 * @param json as JSON text
 * @param set the value alone; of arrays and objects all
 */
public record Sample(String json, ValueSet set) {

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate((char) c);
            out.append(plain ? String.valueOf((char) c) : String.format("\\u%04x", c));
        });
        return out.append('"').toString();
    }
}
