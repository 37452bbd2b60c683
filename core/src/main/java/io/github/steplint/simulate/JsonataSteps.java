package io.github.steplint.simulate;

import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The states that work on data alone, in JSONata. */
record JsonataSteps(Frame frame, JsonataFlow flow) implements DataStates.Steps {
    private static final String OUTPUT = "Output";
    private static final String ASSIGN = "Assign";

    JsonataSteps(Frame frame) {
        this(frame, JsonataFlow.of(frame));
    }

    @Override
    public Outcome pass(State.Pass state) {
        DataFlow data = state.data();
        JsonNode otherwise =
                state.result().map(member -> Json.of(member.value())).orElse(frame.input());
        JsonNode output = flow.value(data.output(), OUTPUT).orElse(otherwise);
        return new Outcome.Done(output, flow.assigned(data.assign(), ASSIGN), DataStates.next(state.next()));
    }

    @Override
    public Outcome choice(State.Choice state) {
        for (int i = 0; i < state.rules().size(); i++) {
            ChoiceRule rule = state.rules().get(i);
            String location = "Choices[" + i + "]/";
            if (holds(rule, location + "Condition")) {
                Optional<String> next = DataStates.target(state, Optional.of(rule));
                return chosen(rule.output(), rule.assign(), location, next);
            }
        }
        Optional<String> next = DataStates.target(state, Optional.empty());
        return chosen(state.data().output(), state.data().assign(), "", next);
    }

    private boolean holds(ChoiceRule rule, String location) {
        if (rule.condition().orElse(null) instanceof Condition.Expression expression) {
            JsonNode value = flow.value(expression.member().value(), location, "boolean");
            return value.isBoolean() && value.booleanValue();
        }
        return false;
    }

    private Outcome chosen(
            Optional<Node.Member> output, Optional<Node.Member> assign, String location, Optional<String> next) {
        JsonNode left = flow.value(output, location + OUTPUT).orElse(frame.input());
        Optional<Map<String, JsonNode>> assigned = flow.assigned(assign, location + ASSIGN);
        return new Outcome.Done(left, assigned, next);
    }

    @Override
    public Outcome succeed(State.Succeed state) {
        JsonNode output = flow.value(state.data().output(), OUTPUT).orElse(frame.input());
        return new Outcome.Done(output, Optional.empty(), Optional.empty());
    }

    @Override
    public Outcome fail(State.Fail state) {
        return new Outcome.Failed(text(state.error(), "Error"), text(state.cause(), "Cause"), Optional.empty());
    }

    private Optional<String> text(Optional<Value<String>> value, String location) {
        return value.map(text -> flow.value(text.node(), location, "string").asString());
    }
}
