package io.github.steplint.simulate;

import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.machine.Handlers.Catcher;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** In JSONPath. */
record PathAround(State state, Frame frame, PathFlow flow) implements Around {

    PathAround(State state, Frame frame) {
        this(state, frame, new PathFlow(state.data(), frame));
    }

    @Override
    public JsonNode arguments() {
        JsonNode filtered = flow.filtered();
        return state instanceof State.Map ? filtered : flow.effective(filtered);
    }

    @Override
    public Outcome.Done done(JsonNode result) {
        JsonNode output = flow.output(flow.placed(flow.selected(result)));
        Optional<Map<String, JsonNode>> assigned = flow.assigned(state.data().assign(), result);
        return new Outcome.Done(output, assigned, state.exit().flatMap(DataStates::next));
    }

    @Override
    public Outcome.Done caught(Catcher catcher, int index, JsonNode error) {
        JsonNode output = flow.placed(catcher.resultPath(), error);
        Optional<Map<String, JsonNode>> assigned = flow.assigned(catcher.assign(), error);
        return new Outcome.Done(output, assigned, Unfilled.target("the catcher's Next", catcher.next()));
    }

    @Override
    public JsonNode field(Node.Member field, String location) {
        return frame.templates().payload(field.value()).fill(frame.data(frame.input()), frame.input(), frame.random());
    }

    @Override
    public Optional<JsonNode> number(Node.Obj owner, String name, String location) {
        Optional<Node> path = owner.get(name + "Path");
        if (path.isPresent() && path.get() instanceof Node.Str text) {
            return Optional.of(FieldPath.select(text.value(), frame.data(frame.input())));
        }
        return owner.get(name).filter(value -> !Holes.isHole(value)).map(Json::of);
    }
}
