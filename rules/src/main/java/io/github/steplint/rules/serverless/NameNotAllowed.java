package io.github.steplint.rules.serverless;

import io.github.steplint.document.names.NameLimit;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;

/** Explained in NameNotAllowed.md. */
public final class NameNotAllowed implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("name-not-allowed", "0.1", "A name or logical id is none that AWS takes");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.names().map(ServiceNames::brokenLimits).stream()
                .flatMap(limits -> limits.stream())
                .forEach(limit -> tell(limit, report));
    }

    private static void tell(NameLimit limit, Report report) {
        String of = limit.resource().key().equals(limit.name())
                ? ""
                : " of \"" + limit.resource().key() + "\"";
        report.at(
                        limit.kind().equals("name")
                                ? limit.resource().named()
                                : limit.resource().at(),
                        "the %s%s is \"%s\", which AWS refuses: it takes %s",
                        limit.kind(),
                        of,
                        limit.name(),
                        limit.allowed())
                .help(
                        limit.kind().equals("name")
                                ? "write a name of that kind"
                                : "write a key, name or id of letters, digits, - and _; variables in keys are never resolved");
    }
}
