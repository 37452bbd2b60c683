package io.github.steplint.document;

import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.List;

/**
 * A configuration of the Serverless Framework, its machines under {@code stepFunctions.stateMachines}.
 *
 * @param tree the file as it is written
 * @param resolved the same with its variables resolved as far as they can be known: a value that a variable brought in
 *     has its place where it is written, perhaps in another file; what nobody can know is a {@code Node.Hole}, or a
 *     variable that is left inside its text
 * @param definitions found in {@code resolved}
 * @param variableProblems in the order of the file
 * @param includes the files that variables brought in
 * @param options what the caller of the framework would give it
 * @param neighbours the files that this one may name, by paths relative to its folder
 */
public record ServerlessFile(
        SourceFile file,
        Tree tree,
        Tree resolved,
        List<Definition> definitions,
        List<VariableProblem> variableProblems,
        List<Tree> includes,
        VariableOptions options,
        Neighbours neighbours)
        implements Document {

    @Override
    public ServerlessFile with(List<SyntaxProblem> problems) {
        return new ServerlessFile(
                file, tree.with(problems), resolved, definitions, variableProblems, includes, options, neighbours);
    }
}
