package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The plugin is used but not listed, or listed twice. */
public final class PluginList implements ServerlessRule {
    private static final String PLUGIN = "serverless-step-functions";

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "plugin-list", "0.1", "The Step Functions plugin is not among the plugins, or a plugin is there twice");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        if (!file.isWhole() || file.isBroken()) {
            return;
        }
        if (!mayHavePlugin(file)) {
            file.root()
                    .flatMap(root -> root.member("stepFunctions"))
                    .ifPresent(section -> absent(file, section, report));
        }
        Map<String, Node> first = new HashMap<>();
        for (Node.Str plugin : file.plugins()) {
            Node earlier = first.putIfAbsent(plugin.value(), plugin);
            if (earlier != null) {
                report.at(plugin.span(), "plugin \"%s\" is listed twice, so the framework stops", plugin.value())
                        .help("remove one of the two")
                        .related(earlier.span(), "listed here first");
            }
        }
    }

    private static void absent(ServerlessFacts file, Node.Member section, Report report) {
        Optional<Node.Member> plugins = file.root().flatMap(root -> root.member("plugins"));
        Report.Draft draft = report.at(
                        plugins.map(Node.Member::key).orElse(section.key()).span(),
                        "%s, so stepFunctions is ignored and no state machine is deployed",
                        plugins.isPresent() ? "plugins does not list " + PLUGIN : "the file has no plugins")
                .help("add \"%s\" to plugins", PLUGIN);
        plugins.ifPresent(list -> draft.related(section.key().span(), "the section that is ignored"));
    }

    /** A plugin can also be listed by a path, or brought in by a variable or another plugin. */
    private static boolean mayHavePlugin(ServerlessFacts file) {
        Optional<Node> plugins = file.at("plugins");
        return file.at("plugins", "localPath").isPresent()
                || file.plugins().stream().anyMatch(plugin -> plugin.value().contains("step-functions"))
                || plugins.stream()
                        .flatMap(Node::all)
                        .anyMatch(node -> node instanceof Node.Hole
                                || node instanceof Node.Str text && text.value().contains("${")
                                || node instanceof Node.Obj && node != plugins.get());
    }
}
