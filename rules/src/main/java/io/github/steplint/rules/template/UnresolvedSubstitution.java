package io.github.steplint.rules.template;

import io.github.steplint.facts.template.Substitution;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;

/** Explained in UnresolvedSubstitution.md. */
public final class UnresolvedSubstitution implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unresolved-substitution", "0.1", "A definition has a placeholder that nothing fills in");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.substitutions().stream()
                .filter(each -> each.kind() == Substitution.Kind.MISSING)
                .forEach(each -> report.at(
                                each.at(),
                                "nothing fills in \"${%s}\": DefinitionSubstitutions of \"%s\" has no such name",
                                each.name(),
                                each.machine())
                        .help(Words.meantOr(each.meant(), "add " + each.name() + " to DefinitionSubstitutions"))
                        .related(each.place(), "the state machine")
                        .warningUnless(each.certain()));
    }
}
