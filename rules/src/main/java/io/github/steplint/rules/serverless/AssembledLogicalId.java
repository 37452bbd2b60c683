package io.github.steplint.rules.serverless;

import io.github.steplint.facts.template.Reference;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.source.Span;
import java.util.Set;
import java.util.stream.Collectors;

/** Explained in AssembledLogicalId.md. */
public final class AssembledLogicalId implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("assembled-logical-id", "0.1", "A logical id is put together of variables");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        Set<Span> dangling = template.dangling().stream().map(Reference::at).collect(Collectors.toSet());
        template.assembled().stream()
                .filter(reference -> dangling.stream().noneMatch(reference.at()::contains))
                .forEach(reference -> report.at(
                                reference.at(),
                                "\"" + reference.id()
                                        + "\" is another logical id as soon as a variable in it holds - or _, or begins with a small letter")
                        .help("give the state machine an id of its own, and refer to that"));
    }
}
