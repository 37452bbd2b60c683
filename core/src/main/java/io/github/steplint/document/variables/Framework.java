package io.github.steplint.document.variables;

import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The major version of the framework that a configuration is for, as far as {@code frameworkVersion} tells. */
public enum Framework {
    /** Version 1 or 2, whose variables were resolved by other rules. */
    OLD,
    /** Version 3, also where nothing is said. */
    V3,
    /** Version 4. */
    V4;

    private static final Pattern FIRST = Pattern.compile("\\s*([~^=>]*)=?\\s*v?(\\d+).*", Pattern.DOTALL);
    private static final Pattern BELOW = Pattern.compile("<\\s*v?(\\d+)");

    /** What the root of a configuration asks for. */
    public static Framework of(Optional<Node> root) {
        return root.filter(Node.Obj.class::isInstance)
                .flatMap(node -> ((Node.Obj) node).get("frameworkVersion"))
                .map(Framework::of)
                .orElse(V3);
    }

    private static Framework of(Node version) {
        String text = version instanceof Node.Str string
                ? string.value()
                : version instanceof Node.Num number ? number.literal() : "";
        Matcher first = FIRST.matcher(text);
        if (!first.matches()) {
            return V3;
        }
        int major = Integer.parseInt(
                first.group(2).substring(0, Math.min(4, first.group(2).length())));
        boolean open = first.group(1).startsWith(">");
        Matcher below = BELOW.matcher(text);
        boolean excludes = below.find() && below.group(1).compareTo("3") <= 0;
        if (major < 3) {
            return open && !excludes ? V3 : OLD;
        }
        return major == 3 ? V3 : V4;
    }
}
