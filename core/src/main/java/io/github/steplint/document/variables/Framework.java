package io.github.steplint.document.variables;

import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The major version of the framework that a configuration is for, as far as {@code frameworkVersion}, what only version 4
 * knows, or the {@code package.json} beside it tells.
 */
public enum Framework {
    /** Version 1 or 2, whose variables were resolved by other rules. */
    OLD,
    /** Version 3, also where nothing is said. */
    V3,
    /** Version 4. */
    V4;

    private static final Pattern FIRST = Pattern.compile("\\s*([~^=>]*)=?\\s*v?(\\d+).*", Pattern.DOTALL);
    private static final Pattern BELOW = Pattern.compile("<\\s*v?(\\d+)");

    private static final List<String> OF_VERSION_4 = List.of("stages", "build", "licenseKey", "state");
    private static final List<String> PACKAGES = List.of("package.json", "../package.json", "../../package.json");

    /**
     * What a configuration is for.
     *
     * @param neighbours the files around it
     */
    public static Framework of(Optional<Node> root, Neighbours neighbours) {
        Optional<Node> said = root.flatMap(node -> Values.child(node, "frameworkVersion"));
        if (said.isPresent()) {
            return of(said.get());
        }
        boolean newer = root.filter(node -> OF_VERSION_4.stream()
                        .anyMatch(key -> Values.child(node, key).isPresent()))
                .isPresent();
        return newer ? V4 : installed(neighbours).map(Framework::of).orElse(V3);
    }

    /** The version that a {@code package.json} asks for, in the folder or above it. */
    private static Optional<Node> installed(Neighbours neighbours) {
        for (String path : PACKAGES) {
            Neighbours.Answer answer = neighbours.read(path);
            if (answer.status() == Neighbours.Status.FOUND) {
                Optional<Node> root =
                        JsonReader.read(answer.loaded().file(), Limits.DEFAULT).root();
                Optional<Node> version = Stream.of("devDependencies", "dependencies", "peerDependencies")
                        .flatMap(kind -> root.flatMap(node -> Values.child(node, kind)).stream())
                        .flatMap(packages -> Values.child(packages, "serverless").stream())
                        .findFirst();
                if (version.isPresent()) {
                    return version;
                }
            } else if (answer.status() != Neighbours.Status.MISSING) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
