package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.simulate.items.Item;
import io.github.steplint.simulate.items.ItemsFailure;
import io.github.steplint.simulate.items.MapRun;
import io.github.steplint.simulate.items.Refusal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One Map Run, from its first event to its last.
 *
 * @param empty the run as long as no child has ended
 * @param running the event with which it started
 * @param begun when that was
 */
record MapRunning(Attempt attempt, MapPlan plan, MapRun empty, Event running, Moment begun) {
    private static final String EXCEEDED = "States.ExceedToleratedFailureThreshold";

    static MapRunning begin(Attempt attempt, Event started, MapPlan plan) {
        String id = attempt.run().uuid().toString();
        MapRun run = attempt.run().context().mapRun(plan.source().label(), id, List.of());
        Moment begun = attempt.start().next();
        ObjectNode details = JsonNodeFactory.instance.objectNode().put("mapRunArn", run.arn());
        Event running =
                attempt.trail().add(Optional.of(started), begun, "MapRunStarted", "mapRunStartedEventDetails", details);
        return new MapRunning(attempt, plan, run, running, begun);
    }

    /** @param given the items in the input; empty where they are read */
    Ending run(Optional<JsonNode> given) {
        try {
            List<Item> items =
                    plan.source().items(given, plan.mostItems(), attempt.run().store());
            return ended(new MapChildren(attempt, plan, begun).run(items));
        } catch (EvaluationFailure failure) {
            return attempt.visit().evaluation(failure, begun, Optional.of(running));
        } catch (ItemsFailure failure) {
            return failed(failure.error(), failure.getMessage(), begun.next());
        } catch (Refusal refusal) {
            return new Ending.Stopped(new Ending.Reason.GivenUp(refusal.getMessage()), begun, Optional.of(running));
        }
    }

    private Ending ended(MapChildren.Ended ended) {
        if (ended.stopped().isPresent()) {
            return ended.stopped().get();
        } else if (ended.tooManyFailed()) {
            return failed(EXCEEDED, "The specified tolerated failure threshold was exceeded", ended.end());
        }
        MapRun run = attempt.run().context().mapRun(plan.source().label(), empty.id(), ended.children());
        JsonNode result = plan.source().writing().result(run, attempt.run().store());
        Event succeeded = attempt.trail().add(Optional.of(running), ended.end(), "MapRunSucceeded");
        attempt.trail().add(Optional.of(succeeded), ended.end(), "MapStateSucceeded");
        return attempt.done(result, ended.end(), succeeded);
    }

    private Ending failed(String error, String cause, Moment end) {
        ObjectNode details =
                JsonNodeFactory.instance.objectNode().put("error", error).put("cause", cause);
        Event failed =
                attempt.trail().add(Optional.of(running), end, "MapRunFailed", "mapRunFailedEventDetails", details);
        return attempt.broken(Fault.of(error, cause), end, failed);
    }
}
