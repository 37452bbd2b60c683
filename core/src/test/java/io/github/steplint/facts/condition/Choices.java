package io.github.steplint.facts.condition;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.DataStates;
import io.github.steplint.simulate.Frame;
import io.github.steplint.simulate.Outcome;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Choices for tests, and what the simulator makes of them. */
final class Choices {
    static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");

    private Choices() {}

    /** A Choice without Default; rule n goes on to state "n". */
    static State.Choice of(String language, List<String> conditions) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < conditions.size(); i++) {
            String condition = conditions.get(i);
            rules.append(i == 0 ? "" : ", ")
                    .append(condition, 0, condition.length() - 1)
                    .append(", \"Next\": \"")
                    .append(i)
                    .append("\"}");
        }
        String text = "{\"QueryLanguage\": \"" + language
                + "\", \"StartAt\": \"Ask\", \"States\": {\"Ask\": {\"Type\": \"Choice\", \"Choices\": [" + rules
                + "]}}}";
        StateMachine machine = AslParser.parse(
                JsonReader.read(new SourceFile("orders.asl.json", text), Limits.DEFAULT)
                        .root()
                        .orElseThrow(),
                MachineType.STANDARD);
        return (State.Choice) machine.scope().states().get(0);
    }

    static Decision decision(String... conditions) {
        return Decision.of(of("JSONPath", List.of(conditions)), Situations.ANY);
    }

    static Decision formulas(String... formulas) {
        return Decision.of(of("JSONata", conditions(formulas)), Situations.ANY);
    }

    static List<String> conditions(String... formulas) {
        return List.of(formulas).stream()
                .map(formula -> JSON.createObjectNode()
                        .put("Condition", "{% " + formula + " %}")
                        .toString())
                .toList();
    }

    /** What became of an input. */
    record Taken(OptionalInt rule, boolean failed) {}

    /** Which rule the simulator takes: none where it fails to decide, or no rule holds. */
    static Taken run(State.Choice choice, JsonNode input) {
        Frame frame =
                new Frame(input, JSON.createObjectNode(), Map.of("limit", JSON.readTree("5")), 2, NOON, new Random(1));
        Outcome outcome = DataStates.run(choice, frame).orElseThrow();
        if (outcome instanceof Outcome.Done done) {
            return new Taken(OptionalInt.of(Integer.parseInt(done.next().orElseThrow())), false);
        }
        String cause = ((Outcome.Failed) outcome).cause().orElse("");
        return new Taken(OptionalInt.empty(), !cause.contains("Failed to transition out of the state"));
    }
}
