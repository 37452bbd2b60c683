package io.github.steplint.simulate.teststate;

import io.github.steplint.machine.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds mocked results to what the services return, as far as it is known here; fields that are not known may be there. */
final class ResultShapes {
    private static final JsonNode TABLE = table();

    private final boolean strict;

    private ResultShapes(boolean strict) {
        this.strict = strict;
    }

    static void check(Resource resource, JsonNode result, TestMock.Validation validation) throws TestRefusal {
        JsonNode type = TABLE.path("results").path(name(resource));
        if (validation != TestMock.Validation.NONE && !type.isMissingNode()) {
            new ResultShapes(validation == TestMock.Validation.STRICT).check("", result, type);
        }
    }

    /** What a callback brings is nobody's to say. */
    private static String name(Resource resource) {
        if (resource instanceof Resource.Optimized service
                && service.pattern() != Resource.Pattern.WAIT_FOR_TASK_TOKEN) {
            return service.service() + ":" + service.action()
                    + service.pattern().suffix();
        }
        return resource instanceof Resource.AwsSdk service && service.pattern() == Resource.Pattern.REQUEST_RESPONSE
                ? service.service() + ":" + service.action()
                : "";
    }

    private void check(String field, JsonNode value, JsonNode type) throws TestRefusal {
        if (type.isArray()) {
            expect(value.isArray(), field, "an array");
            for (JsonNode item : value) {
                check(field, item, type.get(0));
            }
        } else if (type.has("*")) {
            expect(value.isObject(), field, "an object");
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                check(field, member.getValue(), type.get("*"));
            }
        } else if (type.isObject()) {
            fields(field, value, type);
        } else if (type.asString().startsWith("@")) {
            check(field, value, TABLE.path("types").path(type.asString().substring(1)));
        } else {
            scalar(field, value, type.asString());
        }
    }

    private void fields(String field, JsonNode value, JsonNode type) throws TestRefusal {
        expect(value.isObject(), field, "an object");
        for (Map.Entry<String, JsonNode> known : type.properties()) {
            boolean always = known.getKey().endsWith("!");
            String name = always ? known.getKey().substring(0, known.getKey().length() - 1) : known.getKey();
            if (value.has(name)) {
                check(name, value.get(name), known.getValue());
            } else if (always && strict) {
                throw refusal("Required field '" + name + "' is missing");
            }
        }
    }

    private static void scalar(String field, JsonNode value, String type) throws TestRefusal {
        if (type.startsWith("string")) {
            expect(value.isString(), field, "a string");
            if (type.endsWith("+") && value.asString().isEmpty()) {
                throw refusal("Field '" + field + "' is smaller than the minimum length");
            }
            if (type.endsWith(")") && !words(type).contains(value.asString())) {
                throw refusal("Field '" + field + "' is not an expected value");
            }
        } else if (type.equals("number")) {
            expect(value.isNumber(), field, "a number");
        } else if (type.equals("boolean")) {
            expect(value.isBoolean(), field, "a boolean");
        }
    }

    private static List<String> words(String type) {
        return List.of(type.substring(type.indexOf('(') + 1, type.length() - 1).split("\\|"));
    }

    private static void expect(boolean fits, String field, String what) throws TestRefusal {
        if (!fits) {
            throw refusal("Field '" + field + "' must be " + what);
        }
    }

    private static TestRefusal refusal(String what) {
        return TestRefusal.invalid("Mock result schema validation error: " + what);
    }

    private static JsonNode table() {
        try (InputStream in = ResultShapes.class.getResourceAsStream("results.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
