package io.github.steplint.rules.template;

import io.github.steplint.facts.template.Attributes;
import io.github.steplint.facts.template.Reference;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Spelling;
import java.util.List;

/** Explained in UnknownAttribute.md. */
public final class UnknownAttribute implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-attribute", "0.1", "A reference asks for an attribute that the resource lacks");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        for (Reference reference : template.references()) {
            String type = template.targets().type(reference.id()).orElse("");
            Attributes.of(type)
                    .ifPresent(known -> reference
                            .attribute()
                            .filter(attribute -> !attribute.contains("$") && !known.contains(attribute))
                            .ifPresent(attribute -> tell(reference, attribute, type, known, report)));
        }
    }

    private static void tell(Reference reference, String attribute, String type, List<String> known, Report report) {
        report.at(
                        reference.at(),
                        "%s asks for \"%s\" of \"%s\", but an %s has no such attribute",
                        reference.kind().word(),
                        attribute,
                        reference.id(),
                        type)
                .help(Words.meantOr(Spelling.nearest(attribute, known), "it has " + Words.and(known)));
    }
}
