package io.github.steplint.rules.serverless;

import io.github.steplint.facts.template.BadCall;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;

/** Explained in NumberInQuotes.md. */
public final class NumberInQuotes implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("number-in-quotes", "0.1", "A number comes from CloudFormation and arrives as a string");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.badCalls().stream()
                .filter(call -> call.kind() == BadCall.Kind.NUMBER)
                .forEach(call -> report.at(
                                call.at(),
                                "%s comes from a function of CloudFormation: the plugin leaves quotes around what it gives, and AWS wants a number",
                                call.word())
                        .help("write the number, or a variable of the framework such as ${self:custom.seconds}"));
    }
}
