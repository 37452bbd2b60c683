package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template for the names of alarms that the plugin cannot fill in. */
public final class AlarmNameTemplate implements ServerlessRule {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\[([^\\]]*)]");
    private static final List<String> KNOWN = List.of("stateMachineName", "cloudWatchMetricName", "metricName");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "alarm-name-template", "0.1", "A template for the names of alarms that the plugin cannot fill in");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Machine machine : file.machines()) {
            machine.get("alarms")
                    .flatMap(alarms -> Nodes.at(alarms, "nameTemplate"))
                    .filter(node -> Nodes.text(node).isPresent())
                    .ifPresent(node -> template((Node.Str) node, report));
        }
    }

    private static void template(Node.Str template, Report report) {
        Matcher variable = VARIABLE.matcher(template.value());
        boolean any = false;
        while (variable.find()) {
            any = true;
            if (!KNOWN.contains(variable.group(1))) {
                report.at(
                                template.text().span(variable.start(1), variable.end(1)),
                                "nameTemplate has no variable \"%s\", so the plugin drops the template",
                                variable.group(1))
                        .help(
                                "%s",
                                Words.meantOr(
                                        Spelling.nearest(variable.group(1), KNOWN), "it has " + Words.and(KNOWN)));
            }
        }
        if (!any) {
            report.at(template.span(), "nameTemplate has no variable, on which the plugin crashes")
                    .help("write \"%s-$[metricName]\"", template.value());
        }
    }
}
