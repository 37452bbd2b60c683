package io.github.steplint.document;

import io.github.steplint.source.Comment;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.List;
import java.util.stream.Stream;

/** A file in which state machines were found, or in which they belong. */
public sealed interface Document permits AslFile, ServerlessFile, CloudFormationTemplate {

    SourceFile file();

    /** The whole file. */
    Tree tree();

    /** Its machines, in the order of the file. */
    List<Definition> definitions();

    /** The files that it brings in, as far as they were read. */
    default List<Tree> includes() {
        return List.of();
    }

    /** The same with problems that showed when the file was loaded. */
    Document with(List<SyntaxProblem> problems);

    /** What is wrong with the text of the file, of those it brings in, and of the definitions inside strings, each once. */
    default List<SyntaxProblem> problems() {
        return trees().flatMap(tree -> tree.problems().stream()).distinct().toList();
    }

    /** The comments of the file, of those it brings in, and of the definitions inside strings. */
    default List<Comment> comments() {
        return trees().flatMap(tree -> tree.comments().stream()).distinct().toList();
    }

    private Stream<Tree> trees() {
        return Stream.of(
                        Stream.of(tree()),
                        includes().stream(),
                        definitions().stream().map(Definition::tree))
                .flatMap(trees -> trees);
    }
}
