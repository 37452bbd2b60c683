package io.github.steplint.report;

import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.HistoryEvent;
import io.github.steplint.source.JsonWriter;
import java.io.IOException;
import java.util.Optional;

/** A dry-run as JSON for scripts. Its shape may grow, but never change what it has. */
public final class RunJson {
    private RunJson() {}

    public static void write(DryRun run, Appendable out) throws IOException {
        Execution execution = run.execution();
        JsonWriter.write(out, json -> {
            json.field("status", execution.status().name());
            execution.output().ifPresentOrElse(output -> json.value("output", output), () -> json.nullField("output"));
            orNull("error", execution.error(), json);
            orNull("cause", execution.cause(), json);
            json.strings("path", execution.path())
                    .field("transitions", execution.transitions())
                    .field("virtualDuration", execution.duration().toString())
                    .object("variables", variables -> execution.variables().forEach(variables::value))
                    .objects("history", execution.history(), RunJson::event);
        });
    }

    private static void event(HistoryEvent event, JsonWriter json) {
        json.field("id", event.id())
                .field("previousEventId", event.previousEventId())
                .field("type", event.type())
                .field("timestamp", event.timestamp().toString());
        event.details().ifPresent(details -> json.value(details.name(), details.value()));
    }

    private static void orNull(String name, Optional<String> value, JsonWriter json) {
        value.ifPresentOrElse(text -> json.field(name, text), () -> json.nullField(name));
    }
}
