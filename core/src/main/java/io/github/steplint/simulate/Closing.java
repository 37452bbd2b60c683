package io.github.steplint.simulate;

import io.github.steplint.simulate.Execution.Status;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How an execution is closed: its last event, and what is told of it. */
record Closing(Run run, Trail trail, Moment start, int maxEvents) {
    private static final String FAILED = "ExecutionFailed";
    private static final String DETAILS = "EventDetails";

    Execution of(Ending ending) {
        if (ending instanceof Ending.Done done) {
            ObjectNode details = JsonNodeFactory.instance
                    .objectNode()
                    .put("output", done.output().toString());
            end(ending.moment(), ending.last(), "ExecutionSucceeded", details);
            return execution(ending, Status.SUCCEEDED, Optional.of(done), Optional.empty());
        } else if (ending instanceof Ending.Broken broken) {
            return failed(ending, Status.FAILED, FAILED, broken.fault());
        }
        Ending.Reason reason = ((Ending.Stopped) ending).reason();
        if (reason instanceof Ending.Reason.Deadline) {
            end(ending.moment(), Optional.empty(), "ExecutionTimedOut", JsonNodeFactory.instance.objectNode());
            return execution(ending, Status.TIMED_OUT, Optional.empty(), Optional.empty());
        } else if (reason instanceof Ending.Reason.GivenUp givenUp) {
            return givenUp(ending, givenUp.message());
        }
        if (!run.standard() && maxEvents == Bounds.EXPRESS_EVENTS) {
            return givenUp(
                    ending,
                    "the run has more than " + maxEvents
                            + " events, which is where a dry run of an express workflow stops");
        }
        Fault fault = Fault.of(
                Fault.RUNTIME, "The execution reached the maximum number of history events (" + maxEvents + ").");
        return failed(ending, Status.FAILED, FAILED, fault);
    }

    private Execution givenUp(Ending ending, String message) {
        end(
                ending.moment(),
                Optional.empty(),
                "ExecutionAborted",
                JsonNodeFactory.instance.objectNode().put("cause", message));
        Fault fault = new Fault(Optional.empty(), Optional.of(message), false);
        return execution(ending, Status.ABORTED, Optional.empty(), Optional.of(fault));
    }

    private Execution failed(Ending ending, Status status, String type, Fault fault) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        fault.error().ifPresent(error -> details.put("error", error));
        fault.cause().ifPresent(cause -> details.put("cause", cause));
        end(ending.moment(), ending.last(), type, details);
        return execution(ending, status, Optional.empty(), Optional.of(fault));
    }

    /** What ends an execution from outside follows no event. Source: recorded executions. */
    private void end(Moment moment, Optional<Event> previous, String type, ObjectNode details) {
        String name = Character.toLowerCase(type.charAt(0)) + type.substring(1) + DETAILS;
        Optional<HistoryEvent.Details> all =
                details.isEmpty() ? Optional.empty() : Optional.of(new HistoryEvent.Details(name, details));
        trail.end(previous, moment, type, all);
    }

    private Execution execution(Ending ending, Status status, Optional<Ending.Done> done, Optional<Fault> fault) {
        EventNumbers numbers = trail.numbers();
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        done.ifPresent(each -> each.variables().forEach((name, value) -> variables.put(name, numbers.in(value))));
        return new Execution(
                status,
                done.map(Ending.Done::output).map(numbers::in),
                fault.flatMap(Fault::error),
                fault.flatMap(Fault::cause).map(numbers::in),
                run.path(),
                run.transitions(),
                Duration.between(start.at(), ending.moment().at()),
                variables,
                trail.published());
    }
}
