package io.github.steplint.lint;

import io.github.steplint.facts.template.TemplateFacts;

/**
 * A rule that looks at what a template of CloudFormation, or a configuration of the Serverless Framework, makes and
 * refers to.
 */
public non-sealed interface TemplateRule extends Rule {
    void check(TemplateFacts template, Report report);
}
