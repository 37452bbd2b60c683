package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a definition is, a run ends in moderate time and in a heap of 256 MiB, and says why. */
class HostileTest {
    private static final String HISTORY =
            "FAILED | States.Runtime: The execution reached the maximum number of history";
    private static final String EXPRESSION = "FAILED | States.QueryEvaluationError: ";
    private static final String PAYLOAD = "FAILED | States.DataLimitExceeded: ";

    /** How each must end. */
    private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put("million items inline", EXPRESSION);
        ENDINGS.put("million items distributed", EXPRESSION);
        ENDINGS.put("million rows", "ABORTED | null: S3://b/rows.csv has more than 100000 items");
        ENDINGS.put("endless children", "ABORTED | null: the run enters more than 2000000 states");
        ENDINGS.put(
                "large outputs of children", "ABORTED | null: the inputs and outputs of the children have more than");
        ENDINGS.put("endless loop", HISTORY);
        ENDINGS.put("endless loop express", "ABORTED | null: the run has more than 250000 events");
        ENDINGS.put("endless loop of large data", HISTORY);
        ENDINGS.put(
                "endless loop of large new data", "ABORTED | null: the inputs and outputs in the history come to more");
        ENDINGS.put("endless branches", HISTORY);
        ENDINGS.put("maps in maps", "ABORTED | null: ");
        ENDINGS.put("scopes in scopes", "SUCCEEDED | [[[[");
        ENDINGS.put("doubling array", PAYLOAD);
        ENDINGS.put("nesting object", "ABORTED | null: a value has more than 400 arrays and objects inside each other");
        ENDINGS.put("doubling text", PAYLOAD);
        ENDINGS.put("many references to one value", PAYLOAD);
        ENDINGS.put("calls in calls", "FAILED | States.Runtime: ");
        ENDINGS.put("growing variables", PAYLOAD);
        ENDINGS.put("deep scans", "FAILED | States.Runtime: ");
        ENDINGS.put("expression that grows", EXPRESSION);
        ENDINGS.put("expression without end", EXPRESSION);
        ENDINGS.put("expression on a million", EXPRESSION);
        ENDINGS.put("retries without end", HISTORY);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void hostileDefinitionsStayWithinTheirBounds() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Hostile.class.getName()));
        command.addAll(ENDINGS.keySet());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).hasSize(ENDINGS.size());
        List<String> names = List.copyOf(ENDINGS.keySet());
        for (int i = 0; i < names.size(); i++) {
            assertThat(lines.get(i)).startsWith(names.get(i) + " | " + ENDINGS.get(names.get(i)));
        }
    }
}
