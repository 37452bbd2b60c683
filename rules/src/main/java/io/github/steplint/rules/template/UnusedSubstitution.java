package io.github.steplint.rules.template;

import io.github.steplint.facts.template.Substitution;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;

/** Explained in UnusedSubstitution.md. */
public final class UnusedSubstitution implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("unused-substitution", "0.1", "A substitution has no placeholder in the definition");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.substitutions().stream()
                .filter(each -> each.kind() == Substitution.Kind.UNUSED)
                .forEach(each -> report.at(
                                each.at(),
                                "the definition of \"%s\" has no placeholder ${%s}",
                                each.machine(),
                                each.name())
                        .help(Words.meantOr(each.meant(), "leave it out")));
    }
}
