package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.Severity;

/** What the rules about the framework's own keys share. */
final class Config {
    private Config() {}

    /** The framework warns and goes on, unless the file asks it to stop. */
    static void weigh(Report.Draft draft, ServerlessFacts file) {
        boolean stops = file.at("configValidationMode")
                .flatMap(Nodes::text)
                .filter("error"::equals)
                .isPresent();
        if (!stops) {
            draft.atMost(Severity.WARNING);
        }
    }
}
