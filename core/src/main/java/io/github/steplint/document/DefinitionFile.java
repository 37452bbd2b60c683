package io.github.steplint.document;

import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file that a template names as a machine's definition. */
public final class DefinitionFile {
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*|/.*|[A-Za-z]:\\\\.*");

    private DefinitionFile() {}

    /** The path of a file beside the template; empty for an address, or for what only the deployment knows. */
    public static Optional<String> path(Node uri) {
        return uri instanceof Node.Str text
                        && !Holes.isHole(text)
                        && !text.value().isBlank()
                        && !ELSEWHERE.matcher(text.value()).matches()
                ? Optional.of(text.value().strip())
                : Optional.empty();
    }
}
