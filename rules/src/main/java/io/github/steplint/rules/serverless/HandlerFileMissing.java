package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.HandlerFiles;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** Explained in HandlerFileMissing.md. */
public final class HandlerFileMissing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("handler-file-missing", "0.1", "The file of a function's handler does not exist");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        HandlerFiles.missing(file)
                .forEach(
                        missing -> report.at(
                                        missing.handler().span(),
                                        "the handler \"%s\" stands in no file: there is no \"%s\" with an ending of its runtime",
                                        missing.handler().value(),
                                        missing.path())
                                .help(
                                        "write the path of the file without its ending, and the name of the function behind a dot"));
    }
}
