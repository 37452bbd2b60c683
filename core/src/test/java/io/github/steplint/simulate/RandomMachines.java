package io.github.steplint.simulate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes definitions of every kind: all types of states, both query languages, retriers with jitter, Maps and Parallels
 * in each other. The same seed makes the same definition. They are valid, but not all of their executions succeed.
 */
final class RandomMachines {
    private static final String INPUT = "{\"id\":7,\"text\":\"abc\",\"flag\":true,\"items\":[1,2,3]}";
    private static final List<String> RESOURCES = List.of(
            "arn:aws:lambda:eu-west-1:123456789012:function:price",
            "arn:aws:states:::lambda:invoke",
            "arn:aws:states:::dynamodb:getItem",
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "arn:aws:states:::states:startExecution.sync:2",
            "arn:aws:states:eu-west-1:123456789012:activity:pick");

    private final SplittableRandom random;
    private int names;

    private RandomMachines(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A definition, as JSON. */
    static String definition(long seed) {
        RandomMachines maker = new RandomMachines(seed);
        boolean jsonata = maker.random.nextBoolean();
        ObjectNode machine = maker.scope(0, jsonata);
        if (jsonata) {
            machine.put("QueryLanguage", "JSONata");
        } else if (maker.random.nextInt(4) == 0) {
            machine.put("TimeoutSeconds", 30 + maker.random.nextInt(600));
        }
        return machine.toString();
    }

    /** What all of them take. */
    static String input() {
        return INPUT;
    }

    private ObjectNode scope(int depth, boolean jsonata) {
        ObjectNode scope = JsonNodeFactory.instance.objectNode();
        int first = names;
        int count = 2 + random.nextInt(depth == 0 ? 5 : 2);
        names += count + 1;
        scope.put("StartAt", name(first));
        ObjectNode states = scope.putObject("States");
        for (int i = 0; i < count; i++) {
            State state = new State(states.putObject(name(first + i)), name(first + i + 1), name(first + count));
            any(state, depth, jsonata);
        }
        states.putObject(name(first + count)).put("Type", "Succeed");
        return scope;
    }

    private static String name(int number) {
        return "S" + number;
    }

    private record State(ObjectNode node, String next, String last) {}

    private void any(State state, int depth, boolean jsonata) {
        switch (random.nextInt(depth < 2 ? 12 : 8)) {
            case 0 -> pass(state, jsonata);
            case 1, 2, 3, 4 -> task(state, jsonata);
            case 5 -> waiting(state, jsonata);
            case 6 -> choice(state, jsonata);
            case 7 -> failing(state, jsonata);
            case 8, 9 -> parallel(state, depth, jsonata);
            default -> map(state, depth, jsonata);
        }
    }

    private void pass(State state, boolean jsonata) {
        state.node().put("Type", "Pass").put("Next", state.next());
        if (jsonata) {
            state.node().putObject("Assign").put("luck", "{% $random() %}").put("at", "{% $now() %}");
            state.node().put("Output", "{% $merge([$states.input, {'pass': $uuid(), 'ms': $millis()}]) %}");
        } else {
            state.node()
                    .putObject("Parameters")
                    .put("uuid.$", "States.UUID()")
                    .put("n.$", "States.MathRandom(1, 1000)");
            state.node().put("ResultPath", "$.pass");
            state.node().putObject("Assign").put("luck.$", "States.UUID()");
        }
    }

    private void task(State state, boolean jsonata) {
        String resource = RESOURCES.get(random.nextInt(RESOURCES.size()));
        state.node().put("Type", "Task").put("Resource", resource).put("Next", state.next());
        boolean token = resource.contains("waitForTaskToken");
        String key = token ? "token" : "n";
        if (jsonata) {
            state.node()
                    .putObject("Arguments")
                    .put(key, token ? "{% $states.context.Task.Token %}" : "{% $states.input.id %}");
            state.node().put("Output", "{% $merge([$states.input, {'task': $states.result}]) %}");
        } else {
            state.node().putObject("Parameters").put(key + ".$", token ? "$$.Task.Token" : "$.id");
            state.node().put("ResultPath", "$.task");
        }
        if (random.nextBoolean()) {
            state.node().put("TimeoutSeconds", 5 + random.nextInt(50));
        }
        handlers(state);
    }

    private void handlers(State state) {
        if (random.nextInt(3) > 0) {
            ArrayNode retry = state.node().putArray("Retry");
            retrier(retry, "Flaky").put("JitterStrategy", "FULL").put("MaxDelaySeconds", 20);
            retrier(retry, "States.ALL").put("BackoffRate", 1.5);
        }
        if (random.nextBoolean()) {
            ObjectNode catcher = state.node().putArray("Catch").addObject();
            catcher.putArray("ErrorEquals").add("States.ALL");
            catcher.put("Next", state.last());
        }
    }

    private ObjectNode retrier(ArrayNode retry, String error) {
        ObjectNode retrier = retry.addObject();
        retrier.putArray("ErrorEquals").add(error);
        return retrier.put("IntervalSeconds", 1 + random.nextInt(9)).put("MaxAttempts", random.nextInt(4));
    }

    private void waiting(State state, boolean jsonata) {
        state.node().put("Type", "Wait").put("Next", state.next());
        if (random.nextBoolean()) {
            state.node().put("Seconds", random.nextInt(100_000));
        } else if (jsonata) {
            state.node().put("Seconds", "{% $states.input.id + $floor($random() * 10) %}");
        } else {
            state.node().put("SecondsPath", "$.id");
        }
    }

    private void choice(State state, boolean jsonata) {
        state.node().put("Type", "Choice").put("Default", state.next());
        ObjectNode rule = state.node().putArray("Choices").addObject().put("Next", state.last());
        if (jsonata) {
            rule.put("Condition", "{% $random() > 0.7 or $states.input.id > 99 %}");
        } else {
            rule.put("Variable", "$.id").put("NumericGreaterThan", random.nextInt(14));
        }
    }

    private void failing(State state, boolean jsonata) {
        int luck = random.nextInt(9);
        if (luck > 2) {
            state.node().put("Type", "Pass").put("Next", state.next());
            return;
        } else if (luck == 0 && jsonata) {
            state.node().put("Type", "Pass").put("Next", state.next()).put("Output", "{% $states.input.none %}");
            return;
        }
        state.node().put("Type", "Fail").put("Error", "Flaky");
        if (jsonata) {
            state.node().put("Cause", "{% 'because of ' & $uuid() %}");
        } else {
            state.node().put("CausePath", "States.Format('because of {}', States.UUID())");
        }
    }

    private void parallel(State state, int depth, boolean jsonata) {
        state.node().put("Type", "Parallel").put("Next", state.next());
        ArrayNode branches = state.node().putArray("Branches");
        for (int i = 0; i <= random.nextInt(3); i++) {
            branches.add(scope(depth + 1, jsonata));
        }
        placed(state, jsonata, "parallel");
        handlers(state);
    }

    private void map(State state, int depth, boolean jsonata) {
        state.node().put("Type", "Map").put("Next", state.next());
        if (random.nextBoolean()) {
            state.node().put("MaxConcurrency", random.nextInt(3));
        }
        ObjectNode selector = state.node().putObject("ItemSelector");
        if (jsonata) {
            state.node().put("Items", "{% $states.input.items %}");
            selector.put("id", "{% $states.context.Map.Item.Value %}").put("items", "{% $states.input.items %}");
        } else {
            state.node().put("ItemsPath", "$.items");
            selector.put("id.$", "$$.Map.Item.Value").put("items.$", "$.items");
        }
        ObjectNode processor = scope(depth + 1, jsonata);
        state.node().set("ItemProcessor", processor);
        if (depth == 0 && random.nextInt(3) == 0) {
            distributed(state.node(), processor, jsonata);
        }
        placed(state, jsonata, "map");
        handlers(state);
    }

    private void distributed(ObjectNode map, ObjectNode processor, boolean jsonata) {
        processor.putObject("ProcessorConfig").put("Mode", "DISTRIBUTED").put("ExecutionType", "STANDARD");
        Consumer<ObjectNode> target = at -> at.put("Bucket", "results").put("Prefix", "runs");
        switch (random.nextInt(3)) {
            case 0 -> map.put("ToleratedFailurePercentage", 50);
            case 1 -> map.put("ToleratedFailureCount", 2).put("Label", "L" + names);
            default -> {
                ObjectNode writer = map.putObject("ResultWriter").put("Resource", "arn:aws:states:::s3:putObject");
                target.accept(writer.putObject(jsonata ? "Arguments" : "Parameters"));
            }
        }
    }

    private static void placed(State state, boolean jsonata, String field) {
        if (jsonata) {
            state.node().put("Output", "{% $merge([$states.input, {'" + field + "': $states.result}]) %}");
        } else {
            state.node().put("ResultPath", "$." + field);
        }
    }
}
