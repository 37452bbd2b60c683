package io.github.steplint.rules.template;

import io.github.steplint.facts.template.Reference;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.TreeSet;

/** Explained in UnknownPseudoParameter.md. */
public final class UnknownPseudoParameter implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-pseudo-parameter", "0.1", "A reference names no pseudo parameter of AWS");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        List<String> known = List.copyOf(new TreeSet<>(Reference.PSEUDO));
        template.references().stream()
                .filter(reference -> reference.isPseudo() && !Reference.PSEUDO.contains(reference.id()))
                .forEach(reference -> report.at(
                                reference.at(), "\"%s\" is no pseudo parameter of CloudFormation", reference.id())
                        .help(Words.meantOr(Spelling.nearest(reference.id(), known), "there are " + Words.and(known))));
    }
}
