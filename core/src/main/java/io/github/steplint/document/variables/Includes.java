package io.github.steplint.document.variables;

import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.Span;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Texts;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files that variables bring in, each read once. Programs are looked for and never run. */
final class Includes {
    private static final Set<String> PROGRAMS = Set.of("js", "cjs", "mjs", "ts", "mts", "cts");
    private static final int MOST_FILES = 2000;

    private final Neighbours neighbours;
    private final Map<String, Include> read = new LinkedHashMap<>();

    /**
     * A file.
     *
     * @param program whether only running it would tell its value
     * @param tree its content; without a root where it has none
     */
    record Include(Neighbours.Status status, boolean program, Tree tree) {}

    Includes(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** Those that could be read, in the order in which they were needed. */
    List<Tree> trees() {
        return read.values().stream()
                .filter(include -> include.status() == Neighbours.Status.FOUND && !include.program())
                .map(Include::tree)
                .toList();
    }

    /**
     * Reads a file, or remembers it.
     *
     * @param use the variable that brings it in; what is wrong with the text is seen through the first one
     */
    Include read(String path, Span use) {
        String name = normal(path);
        Include known = read.get(name);
        if (known == null) {
            known = read.size() < MOST_FILES ? load(name, use) : none(Neighbours.Status.UNKNOWN, false);
            read.put(name, known);
        }
        return known;
    }

    private Include load(String path, Span use) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        if (PROGRAMS.contains(ending.toLowerCase(Locale.ROOT))) {
            return none(neighbours.look(path), true);
        }
        Neighbours.Answer answer = neighbours.read(path);
        return answer.status() == Neighbours.Status.FOUND
                ? new Include(answer.status(), false, tree(answer.loaded(), ending, use))
                : none(answer.status(), false);
    }

    private static Include none(Neighbours.Status status, boolean program) {
        return new Include(status, program, new Tree(Optional.empty(), List.of(), List.of()));
    }

    private static Tree tree(SourceFiles.Loaded loaded, String ending, Span use) {
        Tree tree = switch (ending) {
            case "yml", "yaml" -> YamlReader.read(loaded.file(), Limits.DEFAULT);
            case "json", "tfstate" -> JsonReader.read(Texts.of(loaded.file()), Limits.DEFAULT);
            default -> new Tree(Optional.of(text(loaded)), List.of(), List.of());
        };
        List<SyntaxProblem> problems = Stream.concat(loaded.problems().stream(), tree.problems().stream())
                .map(problem -> new SyntaxProblem(
                        problem.kind(), problem.span().seenThrough(use), problem.message(), problem.help()))
                .toList();
        return new Tree(tree.root(), tree.comments(), problems);
    }

    private static Node text(SourceFiles.Loaded loaded) {
        return new Node.Str(
                loaded.file().span(0, loaded.file().text().length()), Texts.of(loaded.file()), Node.Str.Style.BLOCK);
    }

    /** A path without {@code .} and without {@code x/..}. */
    static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.replace('\\', '/').split("/", -1)) {
            boolean up =
                    part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..");
            if (up && !parts.peekLast().isEmpty()) {
                parts.removeLast();
            } else if (!part.equals(".") && !(part.isEmpty() && !parts.isEmpty())) {
                parts.addLast(part);
            }
        }
        return String.join("/", new ArrayList<>(parts));
    }
}
