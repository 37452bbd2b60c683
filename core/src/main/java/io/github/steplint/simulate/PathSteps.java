package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.PayloadTemplate;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The states that work on data alone, in JSONPath. */
record PathSteps(Frame frame) implements DataStates.Steps {

    @Override
    public Outcome pass(State.Pass state) {
        PathFlow flow = new PathFlow(state.data(), frame);
        // A Result stands alone: where there is one, AWS does not look at InputPath and Parameters.
        JsonNode result =
                state.result().map(member -> Json.of(member.value())).orElseGet(() -> flow.effective(flow.filtered()));
        Optional<Map<String, JsonNode>> assigned = flow.assigned(state.data().assign(), result);
        return new Outcome.Done(flow.output(flow.placed(result)), assigned, DataStates.next(state.next()));
    }

    @Override
    public Outcome choice(State.Choice state) {
        PathFlow flow = new PathFlow(state.data(), frame);
        JsonNode filtered = flow.filtered();
        Conditions conditions = new Conditions(frame.data(filtered));
        Optional<ChoiceRule> chosen = state.rules().stream()
                .filter(rule -> rule.condition().map(conditions::holds).orElse(false))
                .findFirst();
        Optional<String> next = DataStates.target(state, chosen);
        Optional<Node.Member> assign =
                chosen.isPresent() ? chosen.get().assign() : state.data().assign();
        return new Outcome.Done(flow.output(filtered), flow.assigned(assign, filtered), next);
    }

    @Override
    public Outcome succeed(State.Succeed state) {
        PathFlow flow = new PathFlow(state.data(), frame);
        return new Outcome.Done(flow.output(flow.filtered()), Optional.empty(), Optional.empty());
    }

    @Override
    public Outcome fail(State.Fail state) {
        return new Outcome.Failed(
                text(state.error(), state.errorPath()), text(state.cause(), state.causePath()), Optional.empty());
    }

    private Optional<String> text(Optional<Value<String>> literal, Optional<Node.Member> path) {
        return path.isPresent() ? Optional.of(computed(path.get())) : literal.flatMap(Value::known);
    }

    private String computed(Node.Member field) {
        String expression = field.value() instanceof Node.Str text ? text.value() : "";
        JsonNode value = PayloadTemplate.ofExpression(field.name(), expression)
                .fill(frame.data(frame.input()), frame.input(), frame.random());
        if (!value.isString()) {
            throw EvaluationFailure.runtime(
                    "The " + field.name() + " parameter does not reference a string: " + expression + " == " + value);
        }
        return value.asString();
    }
}
