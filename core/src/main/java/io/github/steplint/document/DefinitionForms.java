package io.github.steplint.document;

import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Text;
import io.github.steplint.source.Tree;
import io.github.steplint.source.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in which a document can hold a definition: an object, a text, or a function of CloudFormation over them. */
final class DefinitionForms {
    private static final Pattern ELSEWHERE = Pattern.compile("\\s*([$#]\\{|\\{\\{|\\{%).*", Pattern.DOTALL);

    private final Tree file;
    private final boolean yaml;

    /**
     * @param file what the definitions are a part of
     * @param yaml whether a text may be YAML: the service itself takes JSON only
     */
    DefinitionForms(Tree file, boolean yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    /** The definition in a node; none where only the deployment knows it, both for {@code Fn::If}. */
    Stream<Tree> in(Node node) {
        Optional<Intrinsic> call = Intrinsic.of(node);
        if (call.isPresent() && call.get().name().equals("If")) {
            return call.get().arguments().stream().skip(1).flatMap(this::in);
        }
        if (call.isPresent() && call.get().name().equals("ToJsonString")) {
            return in(call.get().argument());
        }
        if (call.isEmpty() && node instanceof Node.Obj) {
            return Stream.of(part(file, node));
        }
        return EmbeddedText.of(node).flatMap(this::read).stream();
    }

    /**
     * A part of a file as a tree of its own; where the file is broken inside it, with the problem that says so. A
     * directive of a template engine may repeat or leave out any part of the file.
     */
    static Tree part(Tree file, Node node) {
        List<SyntaxProblem> problems = file.broken()
                ? file.problems().stream()
                        .filter(SyntaxProblem::leavesGap)
                        .filter(problem -> problem.kind() == SyntaxProblem.Kind.TEMPLATE_DIRECTIVE
                                || isInside(problem.span(), node, file))
                        .toList()
                : List.of();
        return new Tree(Optional.of(node), List.of(), problems);
    }

    /** A text that begins with a placeholder or a template's directive gets its content from elsewhere. */
    private Optional<Tree> read(Text text) {
        if (text.chars().isBlank() || ELSEWHERE.matcher(text.chars()).matches()) {
            return Optional.empty();
        }
        Tree tree = yaml && !Documents.looksLikeJson(text.chars())
                ? YamlReader.read(text, Limits.DEFAULT)
                : JsonReader.read(text, Limits.DEFAULT);
        return Optional.of(withoutPlaceholderProblems(tree));
    }

    /** CloudFormation substitutes before anybody reads the text as JSON: a bare placeholder is how it is done. */
    private static Tree withoutPlaceholderProblems(Tree tree) {
        return new Tree(
                tree.root(),
                tree.comments(),
                tree.problems().stream()
                        .filter(problem -> problem.kind() != SyntaxProblem.Kind.BARE_PLACEHOLDER)
                        .toList());
    }

    /** Whether a place is inside a node, or after one that was still open where the tree ends. */
    private static boolean isInside(Span place, Node node, Tree file) {
        Span whole = node.span();
        return whole.start() <= place.start() && (place.start() <= whole.end() || isOpenAtEnd(node, file));
    }

    /** Whether a node is the last thing in the last thing in the root. */
    private static boolean isOpenAtEnd(Node node, Tree file) {
        Optional<Node> open = file.root();
        while (open.isPresent() && open.get() != node) {
            open = last(open.get());
        }
        return open.isPresent();
    }

    private static Optional<Node> last(Node node) {
        if (node instanceof Node.Obj object && !object.members().isEmpty()) {
            return Optional.of(object.members().get(object.members().size() - 1).value());
        }
        if (node instanceof Node.Arr list && !list.items().isEmpty()) {
            return Optional.of(list.items().get(list.items().size() - 1));
        }
        return node instanceof Node.Tagged tagged ? Optional.of(tagged.value()) : Optional.empty();
    }
}
