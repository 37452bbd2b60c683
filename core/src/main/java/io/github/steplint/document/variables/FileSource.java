package io.github.steplint.document.variables;

import io.github.steplint.document.variables.VariableProblem.Kind;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code file(path):key}: another file of the project, or a part of it. */
final class FileSource {
    private static final Set<SyntaxProblem.Kind> NOT_JSON = EnumSet.of(
            SyntaxProblem.Kind.JSON_COMMENT, SyntaxProblem.Kind.TRAILING_COMMA, SyntaxProblem.Kind.BARE_PLACEHOLDER);

    private final Evaluator evaluator;
    private final Includes includes;

    FileSource(Evaluator evaluator, Includes includes) {
        this.evaluator = evaluator;
        this.includes = includes;
    }

    Result resolve(Variable.Call call, String address, Use use) {
        Optional<Variable.Argument> argument = call.argument(0);
        Optional<Node> path = argument.flatMap(it -> evaluator.argument(it, use));
        if (argument.isPresent() && path.isEmpty()) {
            return Result.HOLE;
        }
        String name = path.filter(node -> !(node instanceof Node.Null))
                .flatMap(Values::text)
                .map(text -> text.chars())
                .orElse("");
        if (name.isEmpty()) {
            evaluator.tell(use.problem(
                    Kind.ADDRESS,
                    use.written() + " does not say which file",
                    "Missing path argument in variable \"file\" source",
                    "write it between the parentheses"));
            return Result.HOLE;
        }
        Includes.Include include = includes.read(name, use.span());
        return switch (include.status()) {
            case FOUND -> include.program() ? Result.HOLE : content(include, name, address, use);
            case MISSING -> missing(name);
            case OUTSIDE -> outside(name, use);
            case UNREADABLE -> unreadable(name, use);
            case UNKNOWN -> Result.HOLE;
        };
    }

    private static Result missing(String name) {
        return new Result.Missing(
                Kind.MISSING_FILE,
                "file \"" + name + "\" does not exist",
                "Value not found at \"file\" source",
                "paths count from the folder of the service; check the name, or add a fallback");
    }

    private Result outside(String name, Use use) {
        evaluator.tell(use.problem(
                Kind.OUTSIDE_PROJECT,
                "file \"" + name + "\" lies outside the project and is not read, so nothing is known of its content",
                "",
                "keep it inside the project"));
        return Result.HOLE;
    }

    private Result unreadable(String name, Use use) {
        evaluator.tell(use.problem(
                Kind.UNREADABLE_FILE,
                "\"" + name + "\" is a folder or cannot be read",
                "Cannot parse \"" + Includes.normal(name) + "\"",
                "name a file"));
        return Result.HOLE;
    }

    private Result content(Includes.Include include, String name, String address, Use use) {
        if (include.tree().broken()) {
            evaluator.tell(use.problem(
                    Kind.BROKEN_FILE,
                    "file \"" + name + "\" cannot be parsed",
                    "Cannot parse \"" + Includes.normal(name) + "\"",
                    ""));
            return Result.HOLE;
        }
        strict(include.tree(), name, use);
        Optional<Node> root = include.tree().root();
        return address.isEmpty()
                ? Result.of(root, missingKey(name, "", Optional.empty()))
                : walk(root, List.of(address.split("\\.", -1)), name, use);
    }

    /** The framework reads JSON as JSON, without what friendlier readers let pass. */
    private void strict(Tree tree, String name, Use use) {
        tree.problems().stream()
                .filter(problem -> NOT_JSON.contains(problem.kind()))
                .findFirst()
                .ifPresent(problem -> evaluator.tell(use.problem(
                        Kind.UNREADABLE_FILE,
                        "file \"" + name + "\" is read as strict JSON, which it is not",
                        "Cannot parse \"" + Includes.normal(name) + "\"",
                        "see line " + problem.span().line() + " there")));
    }

    private Result walk(Optional<Node> root, List<String> keys, String name, Use use) {
        Optional<Node> at = root;
        for (String key : keys) {
            if (at.isEmpty()) {
                return missingKey(name, key, Optional.empty());
            }
            Head head = evaluator.head(at.get(), use.property().deeper());
            use.assume(head.assumed());
            if (!head.known()) {
                return Result.HOLE;
            }
            Optional<Node> child = Values.child(head.node(), key);
            if (child.isEmpty()) {
                return missingKey(name, key, Optional.of(head.node()));
            }
            at = child;
        }
        return Result.of(at, missingKey(name, keys.get(keys.size() - 1), Optional.empty()));
    }

    private static Result.Missing missingKey(String name, String key, Optional<Node> holder) {
        List<String> names = Lookup.nothing(0, holder).names();
        return new Result.Missing(
                Kind.MISSING_KEY,
                key.isEmpty() ? "file \"" + name + "\" is empty" : "file \"" + name + "\" has no \"" + key + "\"",
                "Value not found at \"file\" source",
                Spelling.nearest(key, names)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse(
                                names.isEmpty() || names.size() > 8
                                        ? "check the key, or add a fallback"
                                        : "it has " + String.join(", ", names)));
    }
}
