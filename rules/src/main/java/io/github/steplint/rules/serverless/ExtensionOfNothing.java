package io.github.steplint.rules.serverless;

import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.Set;
import java.util.stream.Collectors;

/** resources.extensions changes a resource that the framework does not make. */
public final class ExtensionOfNothing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "extension-of-nothing", "0.1", "An extension changes a resource that the framework does not make");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        file.at("resources").stream()
                .flatMap(Nodes::objects)
                .flatMap(part -> Nodes.at(part, "extensions").stream())
                .flatMap(extensions -> Nodes.members(extensions).stream())
                .forEach(extension -> extension(extension, file, report));
    }

    private static void extension(Node.Member extension, ServerlessFacts file, Report report) {
        Set<String> made = file.names().resources().stream()
                .map(LogicalResource::logicalId)
                .collect(Collectors.toSet());
        boolean unsure = extension.name().contains("${") || extension.name().startsWith("ServerlessDeploymentBucket");
        if (!unsure && !made.contains(extension.name()) && file.knowsAllPlugins()) {
            report.at(
                            extension.key().span(),
                            "resources.extensions changes \"%s\", which the framework does not make, so packaging fails",
                            extension.name())
                    .help(
                            "%s",
                            Words.meantOr(
                                    Spelling.nearest(extension.name(), made),
                                    "put a resource of your own into resources.Resources"));
        }
    }
}
