package io.github.steplint.facts.serverless;

import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Neighbours.Status;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files in which the handlers of functions stand. That one is missing is said only where its folder and other files
 * of the project are there: the code may be built elsewhere, or the configuration have been taken from its project.
 */
public final class HandlerFiles {
    /** By the beginning of a runtime: what its files may end with, before any build. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "nodejs", List.of(".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".jsx", ".tsx"),
            "python", List.of(".py"),
            "ruby", List.of(".rb"));

    /** One of these is beside the configuration of most projects. */
    private static final List<String> SIGNS = List.of(
            "package.json", "handler.js", "handler.ts", "index.js", "index.ts", "handler.py", "requirements.txt");

    private HandlerFiles() {}

    /**
     * A handler whose file is not there.
     *
     * @param handler its value
     * @param path the file without its ending
     */
    public record Missing(Node.Str handler, String path) {}

    /** The handlers whose files are missing from folders that are there. */
    public static List<Missing> missing(ServerlessFacts file) {
        List<Missing> missing = new ArrayList<>();
        Neighbours neighbours = file.document().neighbours();
        boolean found = SIGNS.stream().anyMatch(sign -> neighbours.look(sign) == Status.FOUND);
        Optional<String> runtime = file.at("provider", "runtime").flatMap(Nodes::text);
        for (Node.Member function : file.functions().toList()) {
            Node body = function.value();
            Optional<Node> handler = Nodes.at(body, "handler");
            List<String> endings = endings(Nodes.textAt(body, "runtime").or(() -> runtime));
            boolean elsewhere = Stream.of("image", "module", "package")
                    .anyMatch(field -> Nodes.at(body, field).isPresent());
            if (handler.flatMap(Nodes::text).isPresent() && !endings.isEmpty() && !elsewhere) {
                Node.Str text = (Node.Str) handler.get();
                String path = path(text.value());
                Status status = look(path, endings, neighbours);
                found |= status == Status.FOUND;
                if (status == Status.MISSING && hasFolder(path, neighbours)) {
                    missing.add(new Missing(text, path));
                }
            }
        }
        return found ? missing : List.of();
    }

    private static List<String> endings(Optional<String> runtime) {
        return ENDINGS.entrySet().stream()
                .filter(entry ->
                        runtime.filter(name -> name.startsWith(entry.getKey())).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean hasFolder(String path, Neighbours neighbours) {
        int slash = path.lastIndexOf('/');
        return slash < 0 || neighbours.look(path.substring(0, slash)) == Status.UNREADABLE;
    }

    private static String path(String handler) {
        int dot = handler.lastIndexOf('.');
        return dot < 0 ? handler : handler.substring(0, dot);
    }

    /** {@code FOUND} if one is there, {@code MISSING} if none is, {@code UNKNOWN} if that cannot be told. */
    private static Status look(String path, List<String> endings, Neighbours neighbours) {
        List<Status> all = Stream.of(path, path.replace('.', '/'))
                .flatMap(name -> endings.stream().map(ending -> neighbours.look(name + ending)))
                .toList();
        return all.contains(Status.FOUND)
                ? Status.FOUND
                : all.stream().allMatch(Status.MISSING::equals) ? Status.MISSING : Status.UNKNOWN;
    }
}
