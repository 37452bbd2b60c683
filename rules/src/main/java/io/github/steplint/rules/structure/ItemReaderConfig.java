package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ItemReader;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.regex.Pattern;

/** Explained in ItemReaderConfig.md. */
public final class ItemReaderConfig implements StateRule {
    private static final Pattern READS = Pattern.compile(".*:s3:(getObject|listObjectsV2)");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("item-reader-config", "0.1", "An ItemReader that does not say enough to read its items");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Map map) {
            ItemReader.of(map.fields()).filter(reader -> !reader.open()).ifPresent(reader -> {
                resource(state, reader, report);
                bucket(state, reader, report);
                inputType(state, reader, report);
            });
        }
    }

    private static void resource(State state, ItemReader reader, Report report) {
        String action = reader.access().resource().flatMap(Value::known).orElse(":s3:getObject");
        if (!READS.matcher(action).matches()) {
            report.at(
                            reader.access().resource().orElseThrow().node().span(),
                            "Resource of ItemReader of state \"%s\" is \"%s\", but items are read with s3:getObject or s3:listObjectsV2",
                            state.name(),
                            action)
                    .help("write \"arn:aws:states:::s3:getObject\" or \"arn:aws:states:::s3:listObjectsV2\"")
                    .atMost(Severity.WARNING);
        }
    }

    private static void bucket(State state, ItemReader reader, Report report) {
        if (reader.access().resource().isPresent() && !reader.access().bucket()) {
            report.at(
                            reader.access().member().key().span(),
                            "ItemReader of state \"%s\" does not say from which bucket to read",
                            state.name())
                    .help(
                            "add Bucket to its %s",
                            state.language() == QueryLanguage.JSONATA ? "Arguments" : "Parameters");
        }
    }

    private static void inputType(State state, ItemReader reader, Report report) {
        boolean object =
                reader.access().resource().flatMap(Value::known).orElse("").endsWith(":s3:getObject");
        if (object && reader.inputType().isEmpty()) {
            report.at(
                            reader.configPlace(),
                            "ItemReader of state \"%s\" reads an object, but does not say how it is written",
                            state.name())
                    .help("add \"ReaderConfig\": {\"InputType\": \"JSON\"}, or CSV, JSONL, PARQUET or MANIFEST")
                    .atMost(Severity.WARNING);
        }
    }
}
