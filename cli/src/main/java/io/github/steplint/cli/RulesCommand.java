package io.github.steplint.cli;

import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint rules}: the catalogue. */
final class RulesCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Lists the rules: id, severity, group and what each finds.");
        spec.addOption(Options.value("--format", "FORMAT", "text (default) or json.")
                .completionCandidates(FORMATS)
                .build());
        spec.addOption(Options.help());
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException, IOException {
        String format = Options.text(call, "--format").orElse("text");
        if (!FORMATS.contains(format)) {
            throw Choices.unknown("format", format, FORMATS);
        }
        List<Rule> rules = RuleSets.load();
        if (format.equals("json")) {
            json(rules, terminal.out());
        } else {
            table(rules, terminal.out());
        }
        return Main.OK;
    }

    private static void table(List<Rule> rules, Writer out) throws IOException {
        int ids =
                rules.stream().mapToInt(rule -> rule.spec().id().length()).max().orElse(0);
        int groups = rules.stream().mapToInt(rule -> group(rule).length()).max().orElse(0);
        for (Rule rule : rules) {
            RuleSpec spec = rule.spec();
            out.write(pad(spec.id(), ids) + "  " + pad(spec.severity().text(), "warning".length()) + "  "
                    + pad(group(rule), groups) + "  " + spec.summary() + "\n");
        }
    }

    private static void json(List<Rule> rules, Writer out) throws IOException {
        JsonWriter.write(
                out,
                json -> json.objects(
                        "rules",
                        rules,
                        (rule, one) -> one.field("id", rule.spec().id())
                                .field("severity", rule.spec().severity().text())
                                .field("group", group(rule))
                                .field("since", rule.spec().since())
                                .field("summary", rule.spec().summary())));
    }

    /** The package of the rule is its group. */
    static String group(Rule rule) {
        String name = rule.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
