package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ItemReader;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Node;
import java.util.HashSet;
import java.util.Set;

/** Explained in CsvHeaders.md. */
public final class CsvHeaders implements StateRule {
    private static final Set<String> NOT_CSV = Set.of("JSON", "JSONL", "PARQUET");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("csv-headers", "0.1", "The options for CSV of an ItemReader do not fit together");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Map map) {
            ItemReader.of(map.fields()).filter(reader -> !reader.open()).ifPresent(reader -> {
                String type = reader.inputType().flatMap(Value::known).orElse("CSV");
                if (NOT_CSV.contains(type)) {
                    reader.csvFields()
                            .forEach(field ->
                                    idle(state, field, "InputType is " + type, "\"InputType\": \"CSV\"", report));
                } else {
                    headers(state, reader, report);
                }
            });
        }
    }

    private static void headers(State state, ItemReader reader, Report report) {
        boolean given = reader.mayGiveHeaders();
        if (reader.headers().isEmpty()
                && reader.headerLocation()
                        .flatMap(Value::known)
                        .filter("GIVEN"::equals)
                        .isPresent()) {
            report.at(
                            reader.configPlace(),
                            "CSVHeaderLocation of state \"%s\" is GIVEN, but there are no CSVHeaders",
                            state.name())
                    .help(
                            "add \"CSVHeaders\" with the names of the columns, or write \"CSVHeaderLocation\": \"FIRST_ROW\"");
        }
        reader.headers()
                .filter(field -> !given)
                .ifPresent(field -> idle(
                        state, field, "CSVHeaderLocation is not GIVEN", "\"CSVHeaderLocation\": \"GIVEN\"", report));
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

    private static void idle(State state, Node.Member field, String why, String needed, Report report) {
        report.at(field.key().span(), "%s of state \"%s\" has no effect: %s", field.name(), state.name(), why)
                .help("remove %s, or write %s", field.name(), needed)
                .atMost(Severity.WARNING);
    }
}
