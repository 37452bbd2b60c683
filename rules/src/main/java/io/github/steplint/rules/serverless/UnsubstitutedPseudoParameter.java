package io.github.steplint.rules.serverless;

import io.github.steplint.facts.template.Literal;
import io.github.steplint.facts.template.Literal.Place;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;

/** Explained in UnsubstitutedPseudoParameter.md. */
public final class UnsubstitutedPseudoParameter implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "unsubstituted-pseudo-parameter", "0.1", "A pseudo parameter stands where nobody substitutes it");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        for (Literal literal : template.literals()) {
            if (literal.place() == Place.ELSEWHERE) {
                boolean hash = literal.text().startsWith("#");
                String why = hash
                        ? ": the Step Functions plugin knows this form in definitions only"
                        : ": only Fn::Sub substitutes it";
                report.at(literal.at(), "\"" + literal.text() + "\" stays as it is written" + why)
                        .help("write ${" + literal.name() + "} in a text of Fn::Sub")
                        .warningUnless(hash);
            } else {
                report.at(
                                literal.at(),
                                "\"" + literal.text()
                                        + "\" stays as it is written: nothing in this definition makes the plugin substitute it")
                        .help("write #{" + literal.name() + "}")
                        .warningUnless(literal.place() == Place.RESOURCE);
            }
        }
    }
}
