package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.S3Access;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.rules.Words;

/** Explained in ResultWriterShape.md. */
public final class ResultWriterShape implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("result-writer-shape", "0.1", "A ResultWriter that cannot write");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Map map) {
            S3Access.ofWriter(map.fields())
                    .filter(writer -> writer.resource().isPresent())
                    .ifPresent(writer -> check(state, writer, report));
        }
    }

    private static void check(State state, S3Access writer, Report report) {
        Value<String> resource = writer.resource().orElseThrow();
        if (!resource.known().orElse(":s3:putObject").endsWith(":s3:putObject")) {
            report.at(
                            resource.node().span(),
                            "Resource of ResultWriter of state \"%s\" is %s, but results are written with s3:putObject only",
                            state.name(),
                            Words.written(resource.node()))
                    .help("write \"arn:aws:states:::s3:putObject\"");
        } else if (!writer.bucket()) {
            report.at(
                            writer.member().key().span(),
                            "ResultWriter of state \"%s\" does not say into which bucket to write",
                            state.name())
                    .help(
                            "add Bucket to its %s",
                            state.language() == QueryLanguage.JSONATA ? "Arguments" : "Parameters");
        }
    }
}
