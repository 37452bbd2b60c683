package io.github.steplint.simulate;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs one state of a machine that a test writes. */
final class Machines {
    static final JsonMapper JSON = new JsonMapper();
    static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");

    private Machines() {}

    static Outcome run(String state, String input) {
        return run(state, input, Map.of());
    }

    /** @param state the first member of States, with its name */
    static Outcome run(String state, String input, Map<String, JsonNode> variables) {
        String text = "{\"StartAt\": \"First\", \"States\": {" + state + "}}";
        StateMachine machine = AslParser.parse(
                JsonReader.read(new SourceFile("orders.asl.json", text), Limits.DEFAULT)
                        .root()
                        .orElseThrow(),
                MachineType.STANDARD);
        JsonNode data = JSON.readTree(input);
        ContextObject context = new ContextObject(
                MachineType.STANDARD, "arn:run", "nightly", "arn:role", data, NOON, "arn:m", "orders");
        String name = machine.scope().states().get(0).name();
        Frame frame = new Frame(data, context.in(name, NOON), variables, 2, NOON, new Random(1));
        return DataStates.run(machine.scope().states().get(0), frame).orElseThrow();
    }

    static String output(String state, String input) {
        Outcome outcome = run(state, input);
        return outcome instanceof Outcome.Done done ? done.output().toString() : outcome.toString();
    }
}
