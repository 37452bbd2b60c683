package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.State;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A distributed Map starts an execution for each item or batch; the parent's history tells only of the Map Run. Source:
 * AWS Step Functions guide, "Map state in Distributed mode"; recorded executions.
 */
record DistributedMapWork(State.Map state) implements Work {

    @Override
    public Ending attempt(Attempt attempt, Around around, ObjectNode context) {
        JsonNode data = around.arguments();
        Frame frame = attempt.visit().frame(attempt.start(), context);
        MapSettings settings = new MapSettings(state.language(), frame, data);
        long concurrency = settings.whole(state.node(), "MaxConcurrency").orElse(0);
        MapSource source = new MapSource(state, around, settings, new MapItems(state, frame, data));
        Optional<JsonNode> given = source.given();
        int length = given.map(JsonNode::size).orElse(0);
        ObjectNode details = JsonNodeFactory.instance.objectNode().put("length", length);
        Event started = attempt.trail()
                .add(
                        Optional.of(attempt.after()),
                        attempt.start(),
                        "MapStateStarted",
                        "mapStateStartedEventDetails",
                        details);
        MapPlan plan;
        try {
            plan = MapPlan.of(state, source, concurrency);
        } catch (EvaluationFailure failure) {
            return attempt.visit().evaluation(failure, attempt.start(), Optional.of(started));
        }
        return MapRunning.begin(attempt, started, plan).run(given);
    }

    @Override
    public Ending.Broken failed(Visit visit, Ending.Broken broken) {
        Event failed = visit.setting().trail().add(broken.last(), broken.moment(), "MapStateFailed");
        return new Ending.Broken(broken.fault(), broken.moment(), Optional.of(failed), Ending.Origin.STATE);
    }
}
