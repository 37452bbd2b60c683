package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.State;
import io.github.steplint.simulate.items.Item;
import io.github.steplint.simulate.items.ItemsFailure;
import io.github.steplint.simulate.items.MapRun;
import io.github.steplint.simulate.items.Refusal;
import io.github.steplint.simulate.items.ResultWriting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A distributed Map starts an execution for each item or batch; the parent's history tells only of the Map Run. Source:
 * AWS Step Functions guide, "Map state in Distributed mode"; recorded executions.
 */
record DistributedMapWork(State.Map state) implements Work {
    private static final String EXCEEDED = "States.ExceedToleratedFailureThreshold";

    @Override
    public Ending attempt(Attempt attempt, Around around, ObjectNode context) {
        JsonNode data = around.arguments();
        Frame frame = attempt.visit().frame(attempt.start(), context);
        MapSettings settings = new MapSettings(state.language(), frame, data);
        long concurrency = settings.whole(state.node(), "MaxConcurrency").orElse(0);
        MapSource source = new MapSource(state, around, settings, new MapItems(state, frame, data));
        Optional<JsonNode> given = source.given();
        Event started = attempt.trail()
                .add(
                        Optional.of(attempt.after()),
                        attempt.start(),
                        "MapStateStarted",
                        "mapStateStartedEventDetails",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("length", given.map(JsonNode::size).orElse(0)));
        Tolerance tolerance;
        OptionalLong mostItems;
        try {
            tolerance = Tolerance.of(state.node(), settings);
            mostItems = source.maxItems();
        } catch (EvaluationFailure failure) {
            return attempt.visit().evaluation(failure, attempt.start(), Optional.of(started));
        }
        return new MapRunning(attempt, started, attempt.start().next())
                .run(source, given, mostItems, tolerance, concurrency);
    }

    @Override
    public Ending.Broken failed(Visit visit, Ending.Broken broken) {
        Event failed = visit.setting().trail().add(broken.last(), broken.moment(), "MapStateFailed");
        return new Ending.Broken(broken.fault(), broken.moment(), Optional.of(failed), Ending.Origin.STATE);
    }

    /** One Map Run. */
    private record MapRunning(Attempt attempt, Event started, Moment begun) {

        Ending run(
                MapSource source,
                Optional<JsonNode> given,
                OptionalLong mostItems,
                Tolerance tolerance,
                long concurrency) {
            String label = source.label();
            String id = attempt.run().uuid().toString();
            MapRun empty = attempt.run().context().mapRun(label, id, List.of());
            Event running = attempt.trail()
                    .add(
                            Optional.of(started),
                            begun,
                            "MapRunStarted",
                            "mapRunStartedEventDetails",
                            JsonNodeFactory.instance.objectNode().put("mapRunArn", empty.arn()));
            try {
                List<Item> items = source.items(given, mostItems, attempt.run().store());
                MapChildren children = new MapChildren(attempt, source, label, concurrency, begun);
                MapChildren.Ended ended = children.run(items);
                if (ended.stopped().isPresent()) {
                    return ended.stopped().get();
                } else if (tolerance.exceeded(ended.failedItems(), items.size())) {
                    return failed(
                            running, EXCEEDED, "The specified tolerated failure threshold was exceeded", ended.end());
                }
                ResultWriting writing = source.writing();
                MapRun run = attempt.run().context().mapRun(label, id, ended.children());
                return succeeded(running, writing.result(run, attempt.run().store()), ended.end());
            } catch (ItemsFailure failure) {
                return failed(running, failure.error(), failure.getMessage(), begun.next());
            } catch (Refusal refusal) {
                return new Ending.Stopped(new Ending.Reason.GivenUp(refusal.getMessage()), begun, Optional.of(running));
            }
        }

        private Ending succeeded(Event running, JsonNode result, Moment end) {
            Event succeeded = attempt.trail().add(Optional.of(running), end, "MapRunSucceeded");
            attempt.trail().add(Optional.of(succeeded), end, "MapStateSucceeded");
            return attempt.done(result, end, succeeded);
        }

        private Ending failed(Event running, String error, String cause, Moment end) {
            ObjectNode details =
                    JsonNodeFactory.instance.objectNode().put("error", error).put("cause", cause);
            Event failed =
                    attempt.trail().add(Optional.of(running), end, "MapRunFailed", "mapRunFailedEventDetails", details);
            return attempt.broken(Fault.of(error, cause), end, failed);
        }
    }
}
