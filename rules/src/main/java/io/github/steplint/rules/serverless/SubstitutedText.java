package io.github.steplint.rules.serverless;

import io.github.steplint.facts.template.Reference;
import io.github.steplint.facts.template.Reference.Kind;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;

/** Explained in SubstitutedText.md. */
public final class SubstitutedText implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "substituted-text", "0.1", "CloudFormation takes a text in a definition for a reference to nothing");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.dangling().stream().filter(Reference::isText).forEach(reference -> {
            String name = reference.id()
                    + reference.attribute().map(word -> "." + word).orElse("");
            if (reference.kind() == Kind.HASH) {
                report.at(
                                reference.at(),
                                "the plugin makes ${" + name + "} of \"#{" + name
                                        + "}\", and CloudFormation finds nothing of that name")
                        .help("#{…} is for pseudo parameters and logical ids; write the text another way");
            } else {
                report.at(
                                reference.at(),
                                "CloudFormation takes \"${" + name + "}\" for a reference, since the definition"
                                        + " holds a function or #{…} elsewhere and becomes Fn::Sub as a whole")
                        .help("write ${!" + name + "} if the text is meant, or the logical id of a resource");
            }
        });
    }
}
