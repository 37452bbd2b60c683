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
import java.util.HashSet;
import java.util.Set;

/** Explained in ItemReaderConfig.md. */
public final class ItemReaderConfig implements StateRule {
    private static final Set<String> NOT_CSV = Set.of("JSON", "JSONL", "PARQUET");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("item-reader-config", "0.1", "An ItemReader whose parts do not fit together");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Map map) {
            ItemReader.of(map.fields()).filter(reader -> !reader.open()).ifPresent(reader -> {
                bucket(state, reader, report);
                inputType(state, reader, report);
                headers(state, reader, report);
                csv(state, reader, report);
            });
        }
    }

    private static void bucket(State state, ItemReader reader, Report report) {
        if (!reader.access().bucket()) {
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
                            reader.config()
                                    .orElse(reader.access().member())
                                    .key()
                                    .span(),
                            "ItemReader of state \"%s\" reads an object, but does not say how it is written",
                            state.name())
                    .help("add \"ReaderConfig\": {\"InputType\": \"JSON\"}, or CSV, JSONL, PARQUET or MANIFEST")
                    .atMost(Severity.WARNING);
        }
    }

    private static void headers(State state, ItemReader reader, Report report) {
        boolean given = reader.headerLocation().flatMap(Value::known).orElse("").equals("GIVEN");
        if (given && reader.headers().isEmpty()) {
            report.at(
                            reader.config()
                                    .orElse(reader.access().member())
                                    .key()
                                    .span(),
                            "CSVHeaderLocation of state \"%s\" is GIVEN, but there are no CSVHeaders",
                            state.name())
                    .help(
                            "add \"CSVHeaders\" with the names of the columns, or write \"CSVHeaderLocation\": \"FIRST_ROW\"");
        }
        Set<String> seen = new HashSet<>();
        for (Value<String> header : reader.headerNames()) {
            header.known()
                    .filter(name -> !seen.add(name))
                    .ifPresent(name -> report.at(
                                    header.node().span(),
                                    "\"%s\" stands twice in CSVHeaders of state \"%s\", so reading fails with States.ItemReaderFailed",
                                    name,
                                    state.name())
                            .help("give each column a name of its own"));
        }
    }

    private static void csv(State state, ItemReader reader, Report report) {
        String type = reader.inputType().flatMap(Value::known).orElse("CSV");
        if (NOT_CSV.contains(type)) {
            reader.csvFields()
                    .forEach(field -> report.at(
                                    field.key().span(),
                                    "%s of state \"%s\" has no effect: InputType is %s",
                                    field.name(),
                                    state.name(),
                                    type)
                            .help("remove it, or write \"InputType\": \"CSV\"")
                            .atMost(Severity.WARNING));
        }
    }
}
