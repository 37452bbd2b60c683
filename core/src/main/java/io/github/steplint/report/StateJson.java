package io.github.steplint.report;

import io.github.steplint.simulate.teststate.TestResult;
import io.github.steplint.source.JsonWriter;
import java.io.IOException;
import java.util.Optional;

/** What came of a single state as JSON for scripts. Its shape may grow, but never change what it has. */
public final class StateJson {
    private StateJson() {}

    public static void write(TestResult result, Appendable out) throws IOException {
        JsonWriter.write(out, json -> {
            json.field("status", result.status().name());
            result.output().ifPresentOrElse(output -> json.value("output", output), () -> json.nullField("output"));
            orNull("error", result.error(), json);
            orNull("cause", result.cause(), json);
            orNull("nextState", result.nextState(), json);
            json.value("inspectionData", result.inspectionData());
        });
    }

    private static void orNull(String name, Optional<String> value, JsonWriter json) {
        value.ifPresentOrElse(text -> json.field(name, text), () -> json.nullField(name));
    }
}
