package io.github.steplint.reproduce;

import io.github.steplint.machine.Resource;
import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.simulate.TaskCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** State machines made at random, of all types of states, that move a handful of fields about. */
final class RandomFlows {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] PATHS = {
        "$.a",
        "$.b",
        "$.c",
        "$.a.b",
        "$.b.c",
        "$.a[0]",
        "$[0]",
        "$[1].a",
        "$.a.b.c",
        "$.Payload.a",
        "$.Error",
        "$v",
        "$v.a"
    };
    private static final String[] PLACES = {"$.a", "$.b", "$.c", "$.a.b", "$.b.c"};
    private static final String[] VALUES = {
        "1",
        "2",
        "\"x\"",
        "\"y\"",
        "true",
        "null",
        "[]",
        "[1, 2]",
        "{}",
        "{\"a\": 1}",
        "{\"b\": {\"c\": 2}}",
        "{\"a\": {\"b\": \"x\"}}",
        "{\"a\": [1, {\"a\": 2}], \"b\": 1}",
        "{\"a\": \"x\", \"b\": 2, \"c\": true}"
    };

    private final Random random;
    private int named;

    RandomFlows(long seed) {
        this.random = new Random(seed);
    }

    JsonNode value() {
        return JSON.readTree(pick(VALUES));
    }

    /** A machine as JSON. */
    String machine() {
        return scope(2 + random.nextInt(6), 1);
    }

    /** The invocation of a function wraps the function's answer, as AWS does. */
    TaskAnswer answer(TaskCall call) {
        if (random.nextInt(4) == 0) {
            return TaskAnswer.failed("Till.Closed", "closed");
        }
        JsonNode value = value();
        return TaskAnswer.returned(
                call.resource() instanceof Resource.Optimized
                        ? JSON.createObjectNode().put("StatusCode", 200).set("Payload", value)
                        : value);
    }

    private String scope(int count, int depth) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("S" + named++);
        }
        List<String> states = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            states.add("\"" + names.get(i) + "\": {" + String.join(", ", state(names, i, depth)) + "}");
        }
        return "{\"StartAt\": \"" + names.get(0) + "\", \"States\": {" + String.join(", ", states) + "}}";
    }

    private List<String> state(List<String> names, int at, int depth) {
        boolean last = at == names.size() - 1;
        List<String> fields = new ArrayList<>();
        int kind = random.nextInt(depth > 0 ? 10 : 7);
        if (kind < 2 || last && kind == 2) {
            pass(fields);
        } else if (kind == 2 || kind == 3 && !last) {
            choice(fields, names, at);
            return fields;
        } else if (kind == 4) {
            fields.add("\"Type\": \"Wait\", \"Seconds\": 1");
            maybe(fields, 6, "\"OutputPath\": \"" + pick(PATHS) + "\"");
        } else if (kind == 5 && random.nextBoolean()) {
            jsonata(fields);
        } else if (kind < 8) {
            task(fields, names);
        } else if (kind == 8) {
            map(fields, depth);
        } else {
            fields.add(
                    "\"Type\": \"Parallel\", \"Branches\": [" + scope(1, depth - 1) + ", " + scope(2, depth - 1) + "]");
            placed(fields);
        }
        fields.add(last ? "\"End\": true" : "\"Next\": \"" + next(names, at) + "\"");
        return fields;
    }

    private String next(List<String> names, int at) {
        boolean back = random.nextInt(12) == 0;
        return names.get(back ? random.nextInt(names.size()) : Math.min(names.size() - 1, at + 1 + random.nextInt(2)));
    }

    private void pass(List<String> fields) {
        fields.add("\"Type\": \"Pass\"");
        maybe(fields, 4, "\"InputPath\": \"" + pick(PLACES) + "\"");
        int way = random.nextInt(3);
        if (way == 0) {
            fields.add("\"Result\": " + pick(VALUES));
        } else if (way == 1) {
            fields.add("\"Parameters\": " + template());
        }
        maybe(
                fields,
                5,
                "\"Assign\": {\"v" + (random.nextBoolean() ? "\": " + pick(VALUES) : ".$\": \"" + pick(PATHS) + "\"")
                        + "}");
        placed(fields);
    }

    private void jsonata(List<String> fields) {
        String read = pick("a", "b", "a.b", "c");
        fields.add("\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\"");
        fields.add("\"Output\": {\"" + pick("a", "b", "c") + "\": \"{% $states.input." + read + " %}\"}");
    }

    private void task(List<String> fields, List<String> names) {
        fields.add("\"Type\": \"Task\", \"Resource\": \""
                + pick("arn:aws:lambda:eu-west-1:123456789012:function:till", "arn:aws:states:::lambda:invoke") + "\"");
        maybe(fields, 2, "\"Parameters\": " + template());
        maybe(fields, 3, "\"ResultSelector\": " + template());
        placed(fields);
        maybe(
                fields,
                3,
                "\"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"" + names.get(names.size() - 1) + "\""
                        + (random.nextBoolean() ? "" : ", \"ResultPath\": \"" + pick(PLACES) + "\"") + "}]");
    }

    private void map(List<String> fields, int depth) {
        fields.add("\"Type\": \"Map\", \"ItemsPath\": \"" + pick("$.a", "$.b", "$.a.b") + "\"");
        maybe(fields, 2, "\"ItemSelector\": {\"a.$\": \"" + pick("$$.Map.Item.Value", "$.b", "$.a") + "\"}");
        fields.add("\"ItemProcessor\": " + scope(1 + random.nextInt(2), depth - 1));
        placed(fields);
    }

    private void choice(List<String> fields, List<String> names, int at) {
        fields.add("\"Type\": \"Choice\"");
        List<String> rules = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            rules.add("{" + condition(2) + ", \"Next\": \"" + next(names, at) + "\"}");
        }
        fields.add("\"Choices\": [" + String.join(", ", rules) + "]");
        if (random.nextInt(4) > 0) {
            fields.add("\"Default\": \"" + next(names, at) + "\"");
        }
    }

    private String condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 8);
        if (kind >= 5) {
            String first = "{" + condition(depth - 1) + "}";
            return kind == 5
                    ? "\"Not\": " + first
                    : "\"" + (kind == 6 ? "And" : "Or") + "\": [" + first + ", {" + condition(depth - 1) + "}]";
        }
        String test = pick(
                "\"IsPresent\": true",
                "\"IsPresent\": false",
                "\"NumericGreaterThan\": 1",
                "\"NumericEquals\": 2",
                "\"StringEquals\": \"x\"",
                "\"BooleanEquals\": true",
                "\"IsString\": true",
                "\"NumericLessThanPath\": \"$.b\"");
        return "\"Variable\": \"" + pick(PATHS) + "\", " + test;
    }

    private void placed(List<String> fields) {
        maybe(fields, 2, "\"ResultPath\": " + (random.nextInt(5) == 0 ? "null" : "\"" + pick(PLACES) + "\""));
        maybe(fields, 6, "\"OutputPath\": \"" + pick(PLACES) + "\"");
    }

    private String template() {
        String first = random.nextBoolean() ? "\"a.$\": \"" + pick(PATHS) + "\"" : "\"a\": " + pick(VALUES);
        return random.nextBoolean()
                ? "{" + first + "}"
                : "{" + first + ", \"b.$\": \"" + pick("$", "$.a", "$.b", "$$.Execution.Input") + "\"}";
    }

    private void maybe(List<String> fields, int outOf, String field) {
        if (random.nextInt(outOf) == 0) {
            fields.add(field);
        }
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
