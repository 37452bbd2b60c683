package io.github.steplint.simulate;

import io.github.steplint.machine.Handlers.Catcher;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** In JSONata. */
record JsonataAround(State state, Frame frame) implements Around {

    @Override
    public JsonNode arguments() {
        return JsonataFlow.of(frame)
                .value(state.data().arguments(), "Arguments")
                .orElse(frame.input());
    }

    @Override
    public Outcome.Done done(JsonNode result) {
        JsonataFlow flow = JsonataFlow.of(frame, "result", result);
        JsonNode output = flow.value(state.data().output(), "Output").orElse(result);
        Optional<Map<String, JsonNode>> assigned = flow.assigned(state.data().assign(), "Assign");
        return new Outcome.Done(output, assigned, state.exit().flatMap(DataStates::next));
    }

    @Override
    public Outcome.Done caught(Catcher catcher, int index, JsonNode error) {
        String location = "Catch[" + index + "]/";
        JsonataFlow flow = JsonataFlow.of(frame, "errorOutput", error);
        JsonNode output = flow.value(catcher.output(), location + "Output").orElse(error);
        Optional<Map<String, JsonNode>> assigned = flow.assigned(catcher.assign(), location + "Assign");
        return new Outcome.Done(output, assigned, Unfilled.target("the catcher's Next", catcher.next()));
    }

    @Override
    public JsonNode field(Node.Member field, String location) {
        return JsonataFlow.of(frame).value(Optional.of(field), location).orElseThrow();
    }

    @Override
    public Optional<JsonNode> number(Node.Obj owner, String name, String location) {
        return owner.get(name)
                .filter(value -> !Holes.isHole(value))
                .map(value -> JsonataFlow.of(frame).value(value, location, "number"));
    }
}
