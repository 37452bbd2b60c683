package io.github.steplint.facts.template;

import io.github.steplint.document.CloudFormationTemplate;
import io.github.steplint.document.Document;
import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.names.ServiceNames;
import java.util.List;
import java.util.Optional;

/**
 * What a template makes and what refers to it.
 *
 * @param targets what can be referred to
 * @param references in the order of the file, each place once
 * @param literals pseudo parameters that nobody substitutes; none where a plugin may do so
 * @param badCalls calls of functions that will not work
 * @param circles of resources that need each other
 * @param functionNames texts that call functions by names that none has
 * @param substitutions what is wrong between definitions and what fills them in
 * @param assembled logical ids that are put together of variables of the framework
 * @param names what the Serverless Framework makes; empty for a template of CloudFormation
 */
public record TemplateFacts(
        Targets targets,
        List<Reference> references,
        List<Literal> literals,
        List<BadCall> badCalls,
        List<List<Dependency>> circles,
        List<FunctionName> functionNames,
        List<Substitution> substitutions,
        List<Reference> assembled,
        Optional<ServiceNames> names) {

    public TemplateFacts {
        references = List.copyOf(references);
        literals = List.copyOf(literals);
        badCalls = List.copyOf(badCalls);
        circles = List.copyOf(circles);
        functionNames = List.copyOf(functionNames);
        substitutions = List.copyOf(substitutions);
        assembled = List.copyOf(assembled);
    }

    /** The facts of a configuration or template; empty for a file of another kind, or one that cannot be read whole. */
    public static Optional<TemplateFacts> of(Document document) {
        if (document.tree().broken()) {
            return Optional.empty();
        }
        if (document instanceof ServerlessFile file) {
            return file.resolved().root().map(root -> ServerlessTemplate.facts(file, root));
        }
        return document instanceof CloudFormationTemplate template
                ? document.tree().root().map(root -> CloudFormation.facts(template, root))
                : Optional.empty();
    }

    /** What a reference that names nothing must have meant. */
    public Optional<Hint> hint(Reference reference) {
        return names.flatMap(made -> Hint.of(reference, made));
    }

    /** References to what is not there. None where something may be there that cannot be seen. */
    public List<Reference> dangling() {
        return targets.isComplete()
                ? references.stream()
                        .filter(reference -> !reference.isPseudo() && !targets.has(reference))
                        .toList()
                : List.of();
    }
}
