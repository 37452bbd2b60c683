package io.github.steplint.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader made of a text.
 *
 * @param root the value, as much of it as could be read; empty for an empty text
 * @param comments in the order of the file
 * @param problems in the order of the file
 */
public record Tree(Optional<Node> root, List<Comment> comments, List<SyntaxProblem> problems) {

    /** Whether part of the text could not be read, so that what is missing from the tree may be there in truth. */
    public boolean broken() {
        return problems.stream().anyMatch(SyntaxProblem::leavesGap);
    }

    /** The same with problems that showed before the text was read. */
    public Tree with(List<SyntaxProblem> earlier) {
        return new Tree(
                root,
                comments,
                Stream.concat(earlier.stream(), problems.stream()).toList());
    }
}
