package io.github.steplint.rules.template;

import io.github.steplint.facts.template.Substitution;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;

/** Explained in DefinitionFileMissing.md. */
public final class DefinitionFileMissing implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("definition-file-missing", "0.1", "A template names a definition that does not exist");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.substitutions().stream()
                .filter(each -> each.kind() == Substitution.Kind.NO_FILE)
                .forEach(each -> report.at(
                                each.at(),
                                "the definition of \"%s\" is \"%s\", and there is no such file",
                                each.machine(),
                                each.name())
                        .help("paths count from the folder of the template")
                        .warningUnless(each.certain()));
    }
}
