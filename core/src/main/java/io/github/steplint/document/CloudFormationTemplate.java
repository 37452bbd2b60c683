package io.github.steplint.document;

import io.github.steplint.source.Neighbours;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.List;

/**
 * A template of SAM, CloudFormation or {@code cdk synth}.
 *
 * @param definitions those in the template, and those in files that it names
 * @param neighbours the files that it may name, by paths relative to its folder
 */
public record CloudFormationTemplate(SourceFile file, Tree tree, List<Definition> definitions, Neighbours neighbours)
        implements Document {

    @Override
    public CloudFormationTemplate with(List<SyntaxProblem> problems) {
        return new CloudFormationTemplate(file, tree.with(problems), definitions, neighbours);
    }
}
