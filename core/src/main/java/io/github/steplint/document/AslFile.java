package io.github.steplint.document;

import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.List;

/** A file that is a definition, or (where the user names it) holds definitions somewhere inside. */
public record AslFile(SourceFile file, Tree tree, List<Definition> definitions) implements Document {

    @Override
    public AslFile with(List<SyntaxProblem> problems) {
        return new AslFile(file, tree.with(problems), definitions);
    }
}
