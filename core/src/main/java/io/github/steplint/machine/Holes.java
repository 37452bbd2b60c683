package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.regex.Pattern;

/**
 * Which parts of a definition somebody else fills in: CloudFormation ({@code !Ref}, {@code Fn::Sub},
 * <code>${Name}</code>), the Serverless Framework (<code>${self:…}</code>, <code>#{AWS::Region}</code>), Terraform, or a
 * template engine (<code>{{ name }}</code>). What they hold is unknown, so nothing is said about it.
 */
public final class Holes {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{[^}]*}|#\\{[^}]*}|\\{\\{.*}}|\\A%[A-Za-z0-9_]+%\\z", Pattern.DOTALL);

    private Holes() {}

    /** Whether somebody else fills in the value, or a part of it. */
    public static boolean isHole(Node node) {
        if (node instanceof Node.Str string) {
            return isHole(string.value());
        }
        return node instanceof Node.Hole
                || node instanceof Node.Tagged
                || node instanceof Node.Obj object && isIntrinsic(object);
    }

    /** Whether the text holds a placeholder. */
    public static boolean isHole(String text) {
        return mayHold(text) && PLACEHOLDER.matcher(text).find();
    }

    /** Whether a key stands for members that are not seen: a placeholder, or a function of CloudFormation. */
    public static boolean isHoleKey(String key) {
        return key.startsWith("Fn::") || key.equals("<<") || isHole(key);
    }

    /** Whether members may be there that the text does not show. */
    public static boolean isOpen(Node.Obj object) {
        return object.members().stream().anyMatch(member -> isHoleKey(member.name()));
    }

    private static boolean mayHold(String text) {
        return text.indexOf('{') >= 0 || text.startsWith("%");
    }

    private static boolean isIntrinsic(Node.Obj object) {
        if (object.members().size() != 1) {
            return false;
        }
        Node.Member only = object.members().get(0);
        return only.name().startsWith("Fn::") || only.name().equals("Ref") && only.value() instanceof Node.Str;
    }
}
