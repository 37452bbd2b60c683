package io.github.steplint.document;

import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds definitions that stand alone in a file. */
final class AslFinder {
    private static final Set<String> FIELDS =
            Set.of("Comment", "QueryLanguage", "StartAt", "States", "TimeoutSeconds", "Version");

    private AslFinder() {}

    /** A file whose root is a definition. */
    static Optional<AslFile> find(SourceFile file, Tree tree, DocumentOptions options) {
        return tree.root()
                .filter(Shape::isMachine)
                .filter(root -> startsByName(root) || FileName.of(file.path()).isAsl())
                .map(root -> whole(file, tree, options));
    }

    /** A file that holds definitions somewhere near its root; looked for only where the user names the file. */
    static Optional<AslFile> findWrapped(SourceFile file, Tree tree, DocumentOptions options) {
        if (!options.named()) {
            return Optional.empty();
        }
        List<Definition> found = tree.root().stream()
                .flatMap(root -> new WrappedDefinitions(tree, options.type()).in(root))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new AslFile(file, tree, found));
    }

    /** A file that is not what a definition is, but must have been meant as one. */
    static Optional<AslFile> assume(SourceFile file, Tree tree, DocumentOptions options) {
        FileName name = FileName.of(file.path());
        boolean broken =
                tree.broken() && (name.readable() || name.isTemplate() || Documents.looksLikeJson(file.text()));
        boolean meant = name.isAsl()
                || options.named()
                        && (broken || tree.root().filter(AslFinder::isAttempt).isPresent())
                || broken && tree.root().map(AslFinder::hasOnlyOurFields).orElse(false);
        return meant ? Optional.of(whole(file, tree, options)) : Optional.empty();
    }

    private static AslFile whole(SourceFile file, Tree read, DocumentOptions options) {
        Span at = read.root().map(Node::head).orElse(file.span(0, 0));
        Tree tree = read.root().isEmpty() && !read.broken() ? read.with(List.of(empty(at))) : read;
        return new AslFile(file, tree, List.of(new Definition(Optional.empty(), tree, options.type(), at)));
    }

    private static SyntaxProblem empty(Span at) {
        return new SyntaxProblem(
                SyntaxProblem.Kind.BROKEN,
                at,
                "the file is empty, so it defines no state machine",
                "a definition has at least StartAt and States");
    }

    /** In a JSON Schema, {@code StartAt} is an object. */
    private static boolean startsByName(Node root) {
        return Shape.at(root, "StartAt")
                .filter(start -> !(start instanceof Node.Obj) && !(start instanceof Node.Arr))
                .isPresent();
    }

    private static boolean isAttempt(Node root) {
        return Shape.at(root, "StartAt").isPresent()
                || Shape.objectAt(root, "States").isPresent();
    }

    private static boolean hasOnlyOurFields(Node root) {
        return root instanceof Node.Obj object
                && object.members().stream().allMatch(member -> FIELDS.contains(member.name()));
    }
}
