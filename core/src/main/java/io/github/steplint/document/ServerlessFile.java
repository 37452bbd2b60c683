package io.github.steplint.document;

import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.List;

/** A configuration of the Serverless Framework, its machines under {@code stepFunctions.stateMachines}. */
public record ServerlessFile(SourceFile file, Tree tree, List<Definition> definitions) implements Document {

    @Override
    public ServerlessFile with(List<SyntaxProblem> problems) {
        return new ServerlessFile(file, tree.with(problems), definitions);
    }
}
