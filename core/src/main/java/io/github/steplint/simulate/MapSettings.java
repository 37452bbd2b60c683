package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** The numbers that a Map is set up with; each may be a path in JSONPath and an expression in JSONata. */
record MapSettings(QueryLanguage language, Frame frame, JsonNode data) {

    /** A whole number, of a field or of the one with {@code Path} behind its name. */
    OptionalLong whole(Node.Obj owner, String name) {
        Optional<Setting> setting = setting(owner, name);
        if (setting.isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<BigDecimal> number = setting.get().number();
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
            throw setting.get().refused("integer");
        }
        return OptionalLong.of(number.get().longValue());
    }

    /** Any number. */
    Optional<Double> number(Node.Obj owner, String name) {
        return setting(owner, name)
                .map(setting -> setting.number()
                        .orElseThrow(() -> setting.refused("float"))
                        .doubleValue());
    }

    private record Setting(String field, String path, JsonNode value) {
        /** A number, also one that is written as a string. */
        Optional<BigDecimal> number() {
            try {
                return value.isNumber()
                        ? Optional.of(value.decimalValue())
                        : Optional.of(value).filter(JsonNode::isString).map(text -> new BigDecimal(text.asString()));
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }

        EvaluationFailure refused(String type) {
            String shown = value.isString() ? value.asString() : value.toString();
            return EvaluationFailure.runtime("The " + field + " field refers to value \"" + shown
                    + "\" which is not a valid " + type + ": " + path);
        }
    }

    private Optional<Setting> setting(Node.Obj owner, String name) {
        Optional<Node> path = owner.get(name + "Path");
        if (path.isPresent() && path.get() instanceof Node.Str text) {
            JsonNode value = FieldPath.select(text.value(), frame.data(data));
            return Optional.of(new Setting(name + "Path", text.value(), value));
        }
        return owner.get(name)
                .filter(value -> !Holes.isHole(value))
                .map(value -> language == QueryLanguage.JSONATA
                        ? JsonataFlow.of(frame).value(value, name, "number")
                        : Json.of(value))
                .map(value -> new Setting(name, name, value));
    }
}
