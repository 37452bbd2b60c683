package io.github.steplint.report;

import io.github.steplint.lint.Pages;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.JsonWriter;
import java.util.List;

/** A rule as SARIF describes it, from its page. */
final class SarifRule {
    private static final int DESCRIPTION_LIMIT = 1024;

    private SarifRule() {}

    static void write(Rule rule, JsonWriter json) {
        RuleSpec spec = rule.spec();
        String summary = Sentence.of(spec.summary());
        String page = Pages.of(rule).map(SarifRule::withoutTitle).orElse(summary);
        json.field("id", spec.id())
                .object("shortDescription", text -> text.field("text", summary))
                .object("fullDescription", text -> text.field("text", description(page)))
                .object("help", help -> help.field("text", page).field("markdown", page))
                .object(
                        "defaultConfiguration",
                        configuration ->
                                configuration.field("level", spec.severity().text()))
                .object("properties", properties -> properties(rule, properties));
    }

    private static void properties(Rule rule, JsonWriter json) {
        String packageName = rule.getClass().getPackageName();
        String group = packageName.substring(packageName.lastIndexOf('.') + 1);
        switch (rule.spec().severity()) {
            case ERROR -> json.field("precision", "very-high").field("problem.severity", "error");
            case WARNING -> json.field("precision", "high").field("problem.severity", "warning");
            default -> json.field("precision", "medium").field("problem.severity", "recommendation");
        }
        json.strings("tags", List.of("aws-step-functions", group));
    }

    private static String withoutTitle(String page) {
        return page.startsWith("# ") ? page.substring(page.indexOf('\n') + 1).strip() : page.strip();
    }

    /** What the page says before its first heading, as one paragraph. */
    private static String description(String page) {
        int heading = page.indexOf("\n## ");
        String prose = (heading < 0 ? page : page.substring(0, heading)).strip().replaceAll("\\s+", " ");
        if (prose.length() <= DESCRIPTION_LIMIT) {
            return prose;
        }
        int end = prose.lastIndexOf(' ', DESCRIPTION_LIMIT - 4);
        return prose.substring(0, Math.max(end, 0)) + " ...";
    }
}
