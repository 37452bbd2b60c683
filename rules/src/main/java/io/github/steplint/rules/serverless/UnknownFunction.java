package io.github.steplint.rules.serverless;

import io.github.steplint.facts.template.FunctionName;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;

/** Explained in UnknownFunction.md. */
public final class UnknownFunction implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-function", "0.1", "A function is called by a name that none has");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.functionNames().forEach(name -> tell(name, report));
    }

    private static void tell(FunctionName name, Report report) {
        switch (name.kind()) {
            case AUTHORIZER ->
                report.at(name.at(), "the authorizer \"%s\" is no function of this service", name.name())
                        .help(Words.meantOr(
                                name.meant(), "write the key of a function, or the ARN of an authorizer elsewhere"));
            case ARN ->
                report.at(name.at(), "no function of this service is called \"%s\"", name.name())
                        .help(Words.meantOr(name.meant(), "write Fn::GetAtt: [key, Arn] with the key of a function"))
                        .warningUnless(false);
            case KEY ->
                report.at(
                                name.at(),
                                "\"%s\" is the key of a function that is called \"%s\"",
                                name.name(),
                                name.meant().orElse(""))
                        .help("write Fn::GetAtt: [%s, Arn]", name.name())
                        .warningUnless(false);
            default -> throw new IllegalStateException();
        }
    }
}
