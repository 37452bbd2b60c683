package io.github.steplint.document.variables;

import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Environment variables: those that the user lets us read, and where the configuration says {@code useDotenv} those of
 * <code>.env.STAGE</code>, or else of {@code .env}.
 */
final class Environment {
    private final Map<String, String> given;
    private final Neighbours neighbours;
    private final boolean dotenv;
    private Map<String, String> file;

    Environment(VariableOptions options, Neighbours neighbours, boolean dotenv) {
        this.given = options.environment();
        this.neighbours = neighbours;
        this.dotenv = dotenv;
    }

    /** Whether a configuration has the framework read {@code .env}. */
    static boolean readsDotenv(Optional<Node> root, Framework framework) {
        return framework == Framework.V4
                || root.flatMap(node -> Values.child(node, "useDotenv"))
                        .filter(value -> value instanceof Node.Bool bool && bool.value())
                        .isPresent();
    }

    Optional<String> value(String name, Supplier<Optional<String>> stage) {
        if (!given.containsKey(name) && dotenv && file == null) {
            file = Map.of();
            file = stage.get()
                    .flatMap(it -> read(".env." + it))
                    .or(() -> read(".env"))
                    .orElse(file);
        }
        return Optional.ofNullable(given.get(name))
                .or(() -> Optional.ofNullable(file).map(all -> all.get(name)));
    }

    private Optional<Map<String, String>> read(String path) {
        Neighbours.Answer answer = neighbours.read(path);
        return answer.status() == Neighbours.Status.FOUND
                ? Optional.of(Dotenv.parse(answer.loaded().file().text(), new LinkedHashMap<>(given)))
                : Optional.empty();
    }
}
