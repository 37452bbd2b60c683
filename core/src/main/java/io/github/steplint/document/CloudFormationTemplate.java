package io.github.steplint.document;

import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import java.util.List;

/** A template of SAM, CloudFormation or {@code cdk synth}. */
public record CloudFormationTemplate(SourceFile file, Tree tree, List<Definition> definitions) implements Document {

    @Override
    public CloudFormationTemplate with(List<SyntaxProblem> problems) {
        return new CloudFormationTemplate(file, tree.with(problems), definitions);
    }
}
