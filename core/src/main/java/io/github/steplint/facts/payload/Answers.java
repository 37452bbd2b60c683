package io.github.steplint.facts.payload;

import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the services answer, from the table {@code answers.txt}. Functions, activities and whoever returns a task token
 * answer as they like. Source: AWS Step Functions guide, "Integrating services"; recorded executions.
 */
final class Answers {
    private static final Map<String, String> TABLE = table();

    private Answers() {}

    static Payload of(State.Task task, Origin maker, Origins origins) {
        Optional<Resource> resource = task.resource();
        if (resource.isPresent() && resource.get() instanceof Resource.Optimized service) {
            return optimized(service, maker, origins);
        } else if (resource.isPresent()
                && resource.get() instanceof Resource.AwsSdk sdk
                && sdk.pattern() == Resource.Pattern.REQUEST_RESPONSE) {
            return text("{...}", maker, origins);
        }
        return Payload.UNKNOWN;
    }

    private static Payload optimized(Resource.Optimized service, Origin maker, Origins origins) {
        if (service.pattern() == Resource.Pattern.WAIT_FOR_TASK_TOKEN) {
            return Payload.UNKNOWN;
        }
        String key =
                service.service() + ":" + service.action() + service.pattern().suffix();
        return text(TABLE.getOrDefault(key, "*"), maker, origins);
    }

    private static Payload text(String text, Origin maker, Origins origins) {
        return new ShapeNotation(text, maker, origins).read();
    }

    /** An object that a listing of S3 finds. */
    static Payload listed(Origin maker, Origins origins) {
        return text(TABLE.get("s3:listObjectsV2"), maker, origins);
    }

    /** What a Map leaves whose results are written to S3. */
    static Payload written(Origin maker) {
        return text(TABLE.get("s3:putObject"), maker, null);
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        try (InputStream in = Answers.class.getResourceAsStream("answers.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int blank = line.indexOf(' ');
                        table.put(
                                line.substring(0, blank),
                                line.substring(blank + 1).strip());
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }
}
