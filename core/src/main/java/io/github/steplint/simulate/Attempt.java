package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One attempt of a state to do its work.
 *
 * @param start when it begins
 * @param after the event that its first one follows
 * @param number how many attempts were made before
 */
record Attempt(Visit visit, Moment start, Event after, int number) {

    Step run(Work work) {
        ObjectNode context = visit.context();
        Around around = Around.of(visit.state(), visit.frame(start, context));
        Ending ending;
        try {
            ending = work.attempt(this, around, context);
        } catch (EvaluationFailure failure) {
            return Visit.over(visit.evaluation(failure, start, number == 0 ? visit.before() : Optional.of(after)));
        }
        return ending instanceof Ending.Done done ? done(around, done) : Visit.over(ending);
    }

    private Step done(Around around, Ending.Done done) {
        Event last = done.last().orElse(after);
        try {
            Outcome.Done outcome = around.done(done.output());
            if (PayloadLimit.exceeds(outcome.output())) {
                Fault fault = new Fault(
                        Optional.of(Fault.DATA_LIMIT),
                        Optional.of(PayloadLimit.cause(visit.state().name())),
                        false);
                return Visit.over(new Ending.Broken(fault, done.moment(), Optional.of(last), Ending.Origin.EXPRESSION));
            }
            return new Step.Onward(outcome, done.moment(), last);
        } catch (EvaluationFailure failure) {
            return Visit.over(visit.evaluation(failure, done.moment(), Optional.of(last)));
        }
    }

    Run run() {
        return visit.setting().run();
    }

    Trail trail() {
        return visit.setting().trail();
    }

    String state() {
        return visit.state().name();
    }

    /** The work is done. */
    Ending.Done done(JsonNode result, Moment moment, Event last) {
        return new Ending.Done(result, Map.of(), moment, Optional.of(last));
    }

    Ending.Broken broken(Fault fault, Moment moment, Event last) {
        return new Ending.Broken(fault, moment, Optional.of(last), Ending.Origin.STATE);
    }
}
