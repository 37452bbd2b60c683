package io.github.steplint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.lint.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of all rules in the documentation is what the rules say of themselves; {@code -Dpages.update} writes it. */
class RulesTableTest {
    private static final Path TABLE = Path.of("..", "docs", "rules.md");
    private static final String PAGES = "../rules/src/main/java/";

    @Test
    void theTableIsWhatTheRulesSay() throws IOException {
        if (Boolean.getBoolean("pages.update")) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    private static String table() {
        Map<String, List<Rule>> groups = new AllRules()
                .rules().stream()
                        .collect(Collectors.groupingBy(RulesTableTest::group, TreeMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder(
                        "# Rules\n\nEach name leads to the rule's page, which `steplint explain RULE`")
                .append(" prints as well: what it finds, why it matters, a bad and a good example.\n");
        groups.forEach((group, rules) -> {
            out.append("\n## ").append(group).append("\n\n| rule | severity | finds |\n| --- | --- | --- |\n");
            rules.forEach(rule -> out.append(row(rule)));
        });
        return out.toString();
    }

    private static String row(Rule rule) {
        String page = PAGES + rule.getClass().getName().replace('.', '/') + ".md";
        return "| [" + rule.spec().id() + "](" + page + ") | "
                + rule.spec().severity().text() + " | "
                + rule.spec().summary().replace("|", "\\|") + " |\n";
    }

    private static String group(Rule rule) {
        String name = rule.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
