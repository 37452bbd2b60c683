package io.github.steplint.document.variables;

import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resolves the variables of a configuration as the framework would, as far as that is possible without a network,
 * without running code and within the project. Every value keeps the place where it is written; what nobody can know
 * stays as it is.
 */
public final class VariableResolver {
    /** What must be known before the framework can ask the network. */
    private static final List<List<String>> EARLY = List.of(
            List.of("service"),
            List.of("provider", "name"),
            List.of("provider", "stage"),
            List.of("useDotenv"),
            List.of("plugins"),
            List.of("package", "path"),
            List.of("frameworkVersion"),
            List.of("app"),
            List.of("org"),
            List.of("disabledDeprecations"));

    private static final Pattern LATE = Pattern.compile("\\$\\{(?:cf|s3|ssm)[(:]|\\$\\{aws:accountId");

    private VariableResolver() {}

    /**
     * What came of it.
     *
     * @param tree the configuration with its variables resolved; functions and resources that are given as lists of
     *     objects are merged
     * @param problems by file and place
     * @param includes the files that were brought in
     */
    public record Resolution(Tree tree, List<VariableProblem> problems, List<Tree> includes) {}

    /**
     * Resolves a configuration.
     *
     * @param written as it stands in the file
     * @param neighbours the files that it may name, by paths relative to its folder
     */
    public static Resolution resolve(Tree written, VariableOptions options, Neighbours neighbours) {
        Includes includes = new Includes(neighbours);
        Evaluator evaluator = new Evaluator(written.root(), options, includes);
        Optional<Node> root = written.root().map(node -> evaluator.deep(node, Property.ROOT));
        root.ifPresent(node -> early(node, evaluator));
        List<VariableProblem> problems = new ArrayList<>(evaluator.problems());
        Optional<Span> start = written.root().map(Node::span);
        problems.sort(Comparator.<VariableProblem, Boolean>comparing(problem -> start.filter(
                                span -> span.file() == problem.span().file())
                        .isEmpty())
                .thenComparing(problem -> problem.span().file().path())
                .thenComparing(problem -> problem.span().start()));
        return new Resolution(
                new Tree(root.map(Merging::merged), written.comments(), written.problems()),
                List.copyOf(problems),
                includes.trees());
    }

    private static void early(Node root, Evaluator evaluator) {
        for (List<String> keys : EARLY) {
            Optional<Node> node = Optional.of(root);
            for (String key : keys) {
                node = node.flatMap(at -> Values.child(at, key));
            }
            node.stream()
                    .flatMap(Node::all)
                    .filter(Node.Str.class::isInstance)
                    .map(Node.Str.class::cast)
                    .filter(text -> LATE.matcher(text.value()).find())
                    .findFirst()
                    .ifPresent(text -> evaluator.tell(inaccessible(String.join(".", keys), text)));
        }
    }

    private static VariableProblem inaccessible(String property, Node.Str text) {
        return new VariableProblem(
                VariableProblem.Kind.NOT_ACCESSIBLE,
                text.span(),
                text.value(),
                property,
                "\"" + property + "\" must be known before the framework can ask AWS for " + text.value(),
                "\"" + property + "\" property is not accessible (configured behind variables which cannot be resolved"
                        + " at this stage)",
                "write the value, or take it from an option, a file or the environment",
                false);
    }
}
