package io.github.steplint.machine;

import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody meant who wrote a field that is not there: a slip, a habit from elsewhere, or another object's field. */
final class Names {
    /** Habits: the name of the same thing in other tools and in plain speech. */
    private static final Map<String, List<String>> HABITS = Map.ofEntries(
            Map.entry("timeout", List.of("TimeoutSeconds")),
            Map.entry("heartbeat", List.of("HeartbeatSeconds")),
            Map.entry("description", List.of("Comment")),
            Map.entry("function", List.of("Resource")),
            Map.entry("delay", List.of("Seconds")),
            Map.entry("waitseconds", List.of("Seconds")),
            Map.entry("duration", List.of("Seconds")),
            Map.entry("rules", List.of("Choices")),
            Map.entry("conditions", List.of("Choices")),
            Map.entry("message", List.of("Cause")),
            Map.entry("reason", List.of("Cause")),
            Map.entry("errorcode", List.of("Error")),
            Map.entry("retries", List.of("Retry")),
            Map.entry("retriers", List.of("Retry")),
            Map.entry("catchers", List.of("Catch")),
            Map.entry("maxretries", List.of("MaxAttempts")),
            Map.entry("interval", List.of("IntervalSeconds")),
            Map.entry("backoff", List.of("BackoffRate")),
            Map.entry("maxdelay", List.of("MaxDelaySeconds")),
            Map.entry("jitter", List.of("JitterStrategy")),
            Map.entry("errors", List.of("ErrorEquals")),
            Map.entry("goto", List.of("Next")),
            Map.entry("concurrency", List.of("MaxConcurrency")),
            Map.entry("input", List.of("Arguments", "Parameters")),
            Map.entry("processor", List.of("ItemProcessor")));

    /** Types of state that people expect. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("end", "Succeed"),
            Map.entry("success", "Succeed"),
            Map.entry("failure", "Fail"),
            Map.entry("error", "Fail"),
            Map.entry("lambda", "Task"),
            Map.entry("activity", "Task"),
            Map.entry("if", "Choice"),
            Map.entry("switch", "Choice"),
            Map.entry("sleep", "Wait"),
            Map.entry("delay", "Wait"),
            Map.entry("loop", "Map"),
            Map.entry("foreach", "Map"));

    private static final Map<String, Shape> OTHERS = others();

    private Names() {}

    /** The field of the shape that was probably meant, of those that exist in the language. */
    static Optional<String> meant(String name, Shape shape, QueryLanguage language) {
        List<String> names = shape.fields().values().stream()
                .filter(field -> field.speaks(language))
                .map(Field::name)
                .toList();
        Optional<String> near = Spelling.nearest(name, names)
                .or(() -> Spelling.nearest(name, shape.names())
                        .flatMap(foreign -> shape.fields().get(foreign).instead())
                        .filter(names::contains));
        return near.isPresent()
                ? near
                : HABITS.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                        .filter(names::contains)
                        .findFirst();
    }

    /** The word that was meant, of those that a field takes: itself, or the one that it was probably to be. */
    static Optional<String> word(String field, String word, List<String> allowed) {
        if (allowed.contains(word)) {
            return Optional.of(word);
        }
        Optional<String> habit =
                field.equals("Type") ? Optional.ofNullable(TYPES.get(word.toLowerCase(Locale.ROOT))) : Optional.empty();
        return habit.or(() -> Spelling.nearest(word, allowed));
    }

    /** Where a field of this name exists, as a clause. */
    static Optional<String> elsewhere(String name, boolean inState) {
        Optional<String> states = inStates(Shapes.stateTypesWith(name));
        Optional<String> others = OTHERS.entrySet().stream()
                .filter(entry -> entry.getValue().field(name).isPresent())
                .map(entry -> entry.getKey() + " has it")
                .findFirst();
        if (ComparisonOperator.named(name).isPresent() || name.equals("Variable")) {
            return Optional.of("a Choice rule has it");
        }
        return inState ? states.or(() -> others) : others.or(() -> states);
    }

    private static Optional<String> inStates(List<String> types) {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(types);
        String last = all.remove(all.size() - 1);
        String subject = all.isEmpty() ? last : String.join(", ", all) + " and " + last;
        return Optional.of(
                types.size() == Shapes.stateTypeNames().size() ? "every state has it" : subject + " states have it");
    }

    private static Map<String, Shape> others() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("the state machine", Shapes.MACHINE);
        shapes.put("an item processor", Shapes.PROCESSOR);
        shapes.put("ProcessorConfig", Shapes.PROCESSOR_CONFIG);
        shapes.put("a retrier", Shapes.RETRIER);
        shapes.put("a catcher", Shapes.CATCHER);
        shapes.put("ItemReader", Shapes.ITEM_READER);
        shapes.put("ReaderConfig", Shapes.READER_CONFIG);
        shapes.put("ItemBatcher", Shapes.ITEM_BATCHER);
        shapes.put("ResultWriter", Shapes.RESULT_WRITER);
        shapes.put("WriterConfig", Shapes.WRITER_CONFIG);
        shapes.put("Credentials", Shapes.CREDENTIALS);
        return shapes;
    }
}
