package io.github.steplint.simulate;

import io.github.steplint.expression.JsonSize;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.simulate.items.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Goes through a scope, state by state: each visit takes data and a moment, and gives data and a moment. Source: AWS
 * Step Functions guide, "Processing input and output"; recorded executions.
 */
final class Walk {
    private static final Fault TOO_LARGE = Fault.of(Fault.DATA_LIMIT, "The input is larger than an execution may have");

    private final Setting setting;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, JsonNode> variables;
    private Moment now;
    private Optional<Event> last;

    private Walk(Setting setting, Scope scope, Map<String, JsonNode> outer, Moment start, Optional<Event> previous) {
        this.setting = setting;
        this.variables = new LinkedHashMap<>(outer);
        this.now = start;
        this.last = previous;
        scope.states().forEach(state -> states.putIfAbsent(state.name(), state));
    }

    /**
     * Goes through a scope.
     *
     * @param outer the variables that are seen from outside; what is assigned here stays here
     * @param previous the event that the first one follows
     */
    static Ending through(
            Scope scope,
            JsonNode input,
            Map<String, JsonNode> outer,
            Moment start,
            Optional<Event> previous,
            Setting setting) {
        Walk walk = new Walk(setting, scope, outer, start, previous);
        try {
            if (PayloadLimit.exceeds(input)) {
                return new Ending.Broken(TOO_LARGE, start, previous, Ending.Origin.STATE);
            }
            return walk.from(Unfilled.target("StartAt", scope.startAt()), input);
        } catch (HistoryFull full) {
            return new Ending.Stopped(full.reason(), full.moment(), walk.last);
        } catch (Unfilled | Refusal given) {
            return new Ending.Stopped(new Ending.Reason.GivenUp(given.getMessage()), walk.now, walk.last);
        }
    }

    private Ending from(Optional<String> start, JsonNode input) {
        Optional<String> next = start;
        JsonNode data = input;
        while (true) {
            if (now.compareTo(setting.until()) > 0) {
                return new Ending.Stopped(new Ending.Reason.Deadline(), setting.until(), last);
            }
            State state = next.map(states::get).orElse(null);
            if (state == null) {
                return new Ending.Broken(dangling(next), now, last, Ending.Origin.STATE);
            }
            Step step = visit(state, data);
            if (step instanceof Step.Over over) {
                return over.ending();
            }
            Step.Onward onward = (Step.Onward) step;
            Outcome.Done done = onward.done();
            now = onward.moment();
            if (done.assigned().isPresent() && tooMuch(done.assigned().get())) {
                return new Ending.Broken(
                        PayloadLimit.variables(state.name()), now, Optional.of(onward.last()), Ending.Origin.STATE);
            }
            last = Optional.of(exited(state, done, onward.last()));
            data = done.output();
            next = done.next();
            if (next.isEmpty()) {
                return new Ending.Done(data, variables, now, last);
            }
        }
    }

    /** Assigns, and says whether the variables are now more than AWS takes. */
    private boolean tooMuch(Map<String, JsonNode> assigned) {
        long more = 0;
        for (Map.Entry<String, JsonNode> each : assigned.entrySet()) {
            variables.put(each.getKey(), each.getValue());
            more += JsonSize.upTo(each.getValue(), PayloadLimit.MOST_BYTES);
            if (more > PayloadLimit.MOST_BYTES) {
                return true;
            }
        }
        long all = 0;
        for (JsonNode value : variables.values()) {
            all += JsonSize.upTo(value, PayloadLimit.MOST_BYTES);
        }
        return all > PayloadLimit.MOST_VARIABLE_BYTES;
    }

    private static Fault dangling(Optional<String> name) {
        return Fault.of(Fault.RUNTIME, "The state '" + name.orElse("") + "' does not exist in its state machine");
    }

    private Step visit(State state, JsonNode input) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.put("input", setting.trail().text(input)).put("name", state.name());
        Event entered = setting.trail()
                .add(last, now, StateNames.type(state) + "StateEntered", "stateEnteredEventDetails", details);
        setting.run().entered(state.name(), !setting.inBranch());
        Visit visit = new Visit(state, input, variables, now, last, entered, setting);
        last = Optional.of(entered);
        return visit.run();
    }

    private Event exited(State state, Outcome.Done done, Event previous) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.put("name", state.name()).put("output", setting.trail().text(done.output()));
        done.assigned().ifPresent(assigned -> {
            ObjectNode texts = details.putObject("assignedVariables");
            assigned.forEach((name, value) -> texts.put(name, setting.trail().text(value)));
        });
        return setting.trail()
                .add(
                        Optional.of(previous),
                        now,
                        StateNames.type(state) + "StateExited",
                        "stateExitedEventDetails",
                        details);
    }
}
