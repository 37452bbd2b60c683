package io.github.steplint.cli;

import io.github.steplint.lint.Pages;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSets;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint explain RULE}: the page of a rule. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Shows a rule's page: what it finds, why that matters, a bad and a good example.");
        spec.addOption(Options.flag("No colour, as the variable NO_COLOR does.", "--no-color")
                .build());
        spec.addOption(Options.help());
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .type(String.class)
                .required(true)
                .paramLabel("RULE")
                .completionCandidates(() -> ids().iterator())
                .description("Its id, as reports show it and steplint rules lists it.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException, IOException {
        String id = call.matchedPositionalValue(0, "");
        for (Rule rule : RuleSets.load()) {
            if (rule.spec().id().equals(id)) {
                String page = Pages.of(rule)
                        .orElseGet(() -> "# " + id + "\n\n" + rule.spec().summary() + ".\n");
                boolean colour = terminal.colour(Options.given(call, "--no-color"));
                terminal.out().write(terminal.outIsTerminal() ? MarkdownText.render(page, colour) : page);
                return Main.OK;
            }
        }
        throw Choices.unknown("rule", id, ids());
    }

    private static List<String> ids() {
        return RuleSets.load().stream().map(rule -> rule.spec().id()).toList();
    }
}
