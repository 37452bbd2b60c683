package io.github.steplint.maven;

import io.github.steplint.lint.Pages;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.report.Counts;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the page of a rule: what it finds, why that matters, and examples. Without a rule, lists all rules.
 *
 * @since 0.1
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public class ExplainMojo extends AbstractMojo {

    /** The id of the rule, as findings show it in parentheses. */
    @Parameter(property = "steplint.rule")
    private String rule;

    /** For Maven. */
    public ExplainMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        List<Rule> rules = RuleSets.load();
        if (rule == null || rule.isBlank()) {
            getLog().info(list(rules));
        } else {
            getLog().info(page(rules, rule.trim()));
        }
    }

    private static String list(List<Rule> rules) {
        String lines = rules.stream()
                .map(Rule::spec)
                .map(spec -> String.format(
                        "  %-40s %-8s %s", spec.id(), spec.severity().text(), spec.summary()))
                .collect(Collectors.joining(System.lineSeparator()));
        return Counts.of(rules.size(), "rule") + "; see one with -Dsteplint.rule=RULE" + System.lineSeparator() + lines;
    }

    private static String page(List<Rule> rules, String id) throws MojoExecutionException {
        List<String> ids =
                rules.stream().map(candidate -> candidate.spec().id()).toList();
        int index = ids.indexOf(id);
        if (index < 0) {
            throw new MojoExecutionException("unknown rule \"" + id + "\"; "
                    + Spelling.nearest(id, ids)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("mvn steplint:explain lists them"));
        }
        Rule found = rules.get(index);
        return System.lineSeparator() + Pages.of(found).orElse(found.spec().summary());
    }
}
