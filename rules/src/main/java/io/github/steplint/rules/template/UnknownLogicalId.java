package io.github.steplint.rules.template;

import io.github.steplint.facts.template.Hint;
import io.github.steplint.facts.template.Reference;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;
import io.github.steplint.rules.Words;
import java.util.Optional;

/** Explained in UnknownLogicalId.md. */
public final class UnknownLogicalId implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-logical-id", "0.1", "A reference names a resource that does not exist");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        for (Reference reference : template.dangling()) {
            if (reference.isText()) {
                continue;
            }
            Optional<Hint> hint = template.hint(reference);
            String what = reference.kind().word() + " names \"" + reference.id() + "\"";
            if (hint.isPresent()) {
                meant(what, reference, hint.get(), report);
            } else {
                String nowhere = template.names().isPresent()
                        ? "which nothing in this file makes"
                        : "which is neither a resource nor a parameter of the template";
                report.at(reference.at(), what + ", " + nowhere)
                        .help(Words.meantOr(
                                template.targets().nearest(reference),
                                "CloudFormation refuses the template: write the logical id of a resource"));
            }
        }
    }

    private static void meant(String what, Reference reference, Hint hint, Report report) {
        String id = hint.thing().logicalId();
        String why = hint.asKey()
                ? ", which is the key of a " + hint.word() + " and not its logical id"
                : ", but the logical id of " + hint.word() + " \""
                        + hint.thing().key() + "\" is another";
        boolean mangled = hint.word().equals("state machine") && !id.endsWith("StepFunctionsStateMachine");
        report.at(reference.at(), what + why)
                .help("write " + id
                        + (mangled && !id.equals(hint.thing().name().orElse(id))
                                ? ", or give the state machine an id of its own that no name changes"
                                : ""))
                .related(hint.thing().at(), "what is meant");
    }
}
