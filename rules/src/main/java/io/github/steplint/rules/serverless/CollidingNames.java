package io.github.steplint.rules.serverless;

import io.github.steplint.document.names.Collision;
import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.TemplateRule;

/** Explained in CollidingNames.md. */
public final class CollidingNames implements TemplateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("colliding-names", "0.1", "Two resources have one logical id or one name");
    }

    @Override
    public void check(TemplateFacts template, Report report) {
        template.names().map(ServiceNames::collisions).stream()
                .flatMap(collisions -> collisions.stream())
                .forEach(collision -> tell(collision, report));
    }

    private static void tell(Collision collision, Report report) {
        LogicalResource first = collision.first();
        LogicalResource second = collision.second();
        if (collision.byName()) {
            report.at(
                            second.named(),
                            "%s and %s have the name \"%s\": AWS refuses the second",
                            called(first),
                            called(second),
                            second.name().orElse(""))
                    .help("give one of them another name")
                    .related(first.named(), "the first");
            return;
        }
        boolean parts = first.origin() == Origin.PART && second.origin() == Origin.PART;
        boolean merged = first.origin() == Origin.ACTIVITY && second.name().equals(first.name());
        report.at(
                        second.at(),
                        "%s and %s have the logical id %s: CloudFormation gets one resource, merged of both",
                        called(first),
                        called(second),
                        second.logicalId())
                .help(merged ? "leave one of them out" : "give one of them another key, name or id")
                .related(first.at(), "the first")
                .warningUnless(!merged && !parts);
    }

    private static String called(LogicalResource resource) {
        String word = switch (resource.origin()) {
            case MACHINE -> "state machine";
            case FUNCTION -> "function";
            case LAYER -> "layer";
            case ACTIVITY -> "activity";
            case OWN -> "resource";
            default -> resource.type().orElse("a resource") + " of";
        };
        return word + " \"" + resource.key() + "\"";
    }
}
