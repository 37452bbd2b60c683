package io.github.steplint.document;

import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Tree;
import java.util.List;

/** A file in which state machines were found, or in which they belong. */
public sealed interface Document permits AslFile, ServerlessFile, CloudFormationTemplate {

    SourceFile file();

    /** The whole file. */
    Tree tree();

    /** Its machines, in the order of the file. */
    List<Definition> definitions();
}
