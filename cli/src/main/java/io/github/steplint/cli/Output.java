package io.github.steplint.cli;

import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Rule;
import io.github.steplint.report.Counts;
import io.github.steplint.report.Format;
import io.github.steplint.report.Theme;
import java.io.IOException;
import java.util.List;

/** Where a result goes: standard output, and files beside it. */
final class Output {
    private final LintResult result;
    private final LintOptions options;
    private final List<Rule> rules;

    Output(LintResult result, LintOptions options, List<Rule> rules) {
        this.result = result;
        this.options = options;
        this.rules = rules;
    }

    /** Files first, so that they are there when somebody who reads standard output is told that the run is over. */
    void write(Terminal terminal, Log log) throws CallException {
        for (ReportFile report : options.reports()) {
            report.write(report.format().reporter(setting(Theme.PLAIN)), shown(report.format()));
        }
        Format format = options.format();
        LintResult shown = shown(format);
        Theme theme = terminal.colour(options.colourless()) ? Theme.ANSI : Theme.PLAIN;
        try {
            format.reporter(setting(theme)).write(shown, terminal.out());
            terminal.out().flush();
        } catch (IOException e) {
            // Whoever read the output has had enough of it; the verdict stands all the same.
        }
        String hidden = Counts.hidden(shown);
        if (format != Format.TEXT && !hidden.isEmpty()) {
            log.hint(hidden);
        }
    }

    private LintResult shown(Format format) {
        return result.atLeast(options.minSeverity().orElse(format.least()));
    }

    private Format.Setting setting(Theme theme) {
        return new Format.Setting(Version.TEXT, rules, theme);
    }
}
