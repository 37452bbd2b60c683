package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.Handlers.Catcher;
import io.github.steplint.machine.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One visit of a state, from the event with which it is entered to the one before it is left: attempts, retries and the
 * catcher that takes over. Source: ASL specification, "Errors".
 */
final class Visit {
    private final State state;
    private final JsonNode input;
    private final Map<String, JsonNode> variables;
    private final Moment arrival;
    private final Optional<Event> before;
    private final Event entered;
    private final Setting setting;
    private final Retrying retrying;
    private int retries;

    Visit(
            State state,
            JsonNode input,
            Map<String, JsonNode> variables,
            Moment arrival,
            Optional<Event> before,
            Event entered,
            Setting setting) {
        this.state = state;
        this.input = input;
        this.variables = variables;
        this.arrival = arrival;
        this.before = before;
        this.entered = entered;
        this.setting = setting;
        this.retrying = new Retrying(state.handlers().retriers(), setting.run().random());
    }

    State state() {
        return state;
    }

    Setting setting() {
        return setting;
    }

    Event entered() {
        return entered;
    }

    Map<String, JsonNode> variables() {
        return variables;
    }

    Step run() {
        Optional<Work> work = Work.of(state);
        return work.isPresent() ? attempts(work.get()) : data();
    }

    /** A state that works on data alone. */
    private Step data() {
        Outcome outcome = DataStates.run(state, frame(arrival, context()))
                .orElseGet(() -> new Outcome.Failed(
                        Optional.of(Fault.RUNTIME),
                        Optional.of("The state '" + state.name() + "' has no type that can be run"),
                        Optional.empty()));
        if (outcome instanceof Outcome.Done done) {
            return new Step.Onward(done, arrival, entered);
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        setting.trail().numbers().speak(entered.number());
        Event last = failed.location().isPresent() || isQuery(failed)
                ? evaluationFailed(setting.trail(), arrival, before, failed)
                : entered;
        return over(new Ending.Broken(
                Fault.of(failed.error(), failed.cause()), arrival, Optional.of(last), Ending.Origin.STATE));
    }

    private static boolean isQuery(Outcome.Failed failed) {
        return failed.error().filter(EvaluationFailure.QUERY::equals).isPresent();
    }

    private Step attempts(Work work) {
        Moment moment = arrival;
        Event last = entered;
        while (true) {
            Attempt attempt = new Attempt(this, moment, last, retries);
            Step step = attempt.run(work);
            if (!(step instanceof Step.Over over) || !(over.ending() instanceof Ending.Broken broken)) {
                return step;
            }
            Optional<Duration> delay = retrying.delay(broken.fault());
            if (delay.isEmpty()) {
                return caught(silent(broken) ? broken : work.failed(this, broken));
            }
            retries++;
            setting.run().transition();
            moment = broken.moment().after(delay.get());
            last = broken.last().orElse(last);
            if (moment.compareTo(setting.until()) > 0) {
                return over(new Ending.Stopped(new Ending.Reason.Deadline(), setting.until(), Optional.of(last)));
            }
        }
    }

    /** A failure at run time inside the state's own fields ends the execution without another event. */
    private static boolean silent(Ending.Broken broken) {
        return broken.origin() == Ending.Origin.EXPRESSION && !broken.fault().caught();
    }

    private Step caught(Ending.Broken broken) {
        List<Catcher> catchers = state.handlers().catchers();
        for (int i = 0; i < catchers.size(); i++) {
            if (ErrorMatching.matches(catchers.get(i).errorEquals(), broken.fault())) {
                return caught(catchers.get(i), i, broken);
            }
        }
        return over(broken);
    }

    private Step caught(Catcher catcher, int index, Ending.Broken broken) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        error.put("Error", broken.fault().error().orElse(null));
        error.put("Cause", broken.fault().cause().orElse(null));
        Event last = broken.last().orElse(entered);
        try {
            Outcome.Done done =
                    Around.of(state, frame(broken.moment(), context())).caught(catcher, index, error);
            return new Step.Onward(done, broken.moment(), last);
        } catch (EvaluationFailure failure) {
            return over(evaluation(failure, broken.moment(), Optional.of(last)));
        }
    }

    /** What an expression that fails comes to, with the event that AWS writes for one in JSONata. */
    Ending.Broken evaluation(EvaluationFailure failure, Moment moment, Optional<Event> after) {
        return evaluation(failure, setting.trail(), moment, after);
    }

    /** The same where the expression belongs to an iteration, which has a trail of its own. */
    Ending.Broken evaluation(EvaluationFailure failure, Trail trail, Moment moment, Optional<Event> after) {
        Outcome.Failed failed = new Outcome.Failed(
                Optional.of(failure.error()), Optional.of(where() + failure.getMessage()), failure.location());
        Optional<Event> last = isQuery(failed)
                ? Optional.of(evaluationFailed(trail, moment, after, failed))
                : after.filter(event -> event != before.orElse(null)).or(() -> Optional.of(entered));
        return new Ending.Broken(Fault.of(failed.error(), failed.cause()), moment, last, Ending.Origin.EXPRESSION);
    }

    private Event evaluationFailed(Trail trail, Moment moment, Optional<Event> after, Outcome.Failed failed) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        failed.cause().ifPresent(text -> details.put("cause", text));
        failed.error().ifPresent(text -> details.put("error", text));
        failed.location().ifPresent(text -> details.put("location", text));
        details.put("state", state.name());
        return trail.add(after, moment, "EvaluationFailed", "evaluationFailedEventDetails", details);
    }

    /** The event before the one with which the state was entered: what fails on entering follows that. */
    Optional<Event> before() {
        return before;
    }

    String where() {
        setting.trail().numbers().speak(entered.number());
        return "An error occurred while executing the state '%s' (entered at the event id #%d). "
                .formatted(state.name(), entered.number());
    }

    Frame frame(Moment now, ObjectNode context) {
        return new Frame(
                input,
                context,
                variables,
                entered.number(),
                now.at(),
                setting.run().random(),
                setting.run().templates());
    }

    ObjectNode context() {
        ObjectNode context = setting.run().contextIn(state.name(), arrival, setting.item());
        if (!(state instanceof State.Choice) && Work.of(state).isPresent() && !(state instanceof State.Wait)) {
            ((ObjectNode) context.get("State")).put("RetryCount", retries);
        }
        return context;
    }

    static Step over(Ending ending) {
        return new Step.Over(ending);
    }
}
