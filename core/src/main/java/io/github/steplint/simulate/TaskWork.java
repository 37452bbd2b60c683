package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A Task calls something once an attempt, and has its answer when the handler says so, or a timeout before that. */
record TaskWork(State.Task state) implements Work {

    @Override
    public Ending attempt(Attempt attempt, Around around, ObjectNode context) {
        if (state.resource().isEmpty()) {
            throw EvaluationFailure.runtime("The Task has no Resource");
        }
        Resource resource = state.resource().get();
        if (wantsToken(resource)) {
            String token = attempt.run().uuid().toString();
            if (context.path("Task").path("Token").isMissingNode()) {
                context.putObject("Task").put("Token", token);
            }
        }
        JsonNode arguments = around.arguments();
        CallFormat.check(resource, arguments);
        TaskEvents events = TaskEvents.of(resource);
        if (PayloadLimit.exceeds(arguments)) {
            return new Ending.Broken(
                    Fault.of(Fault.DATA_LIMIT, PayloadLimit.cause(state.name())),
                    attempt.start(),
                    Optional.of(attempt.after()),
                    Ending.Origin.EXPRESSION);
        }
        Optional<Long> timeout = seconds(around, "TimeoutSeconds");
        Optional<Long> heartbeat = seconds(around, "HeartbeatSeconds");
        Optional<JsonNode> credentials =
                state.credentials().map(member -> credentials(around.field(member, "Credentials")));
        TaskEvents.Scheduled call =
                new TaskEvents.Scheduled(attempt.run().region(), arguments, timeout, heartbeat, credentials);
        Event scheduled = events.scheduled(attempt.trail(), attempt.after(), attempt.start(), call);
        Moment begun = attempt.start().next();
        Event started = events.started(attempt.trail(), scheduled, begun);
        TaskAnswer answer = attempt.run()
                .ask(new TaskCall(
                        state.name(),
                        resource,
                        arguments,
                        attempt.run().answered(state.name()),
                        attempt.visit().setting().iterations()));
        return new Answering(attempt, events, begun, started, timeout, heartbeat).with(answer);
    }

    private static boolean wantsToken(Resource resource) {
        return resource instanceof Resource.Optimized call && call.pattern() == Resource.Pattern.WAIT_FOR_TASK_TOKEN
                || resource instanceof Resource.AwsSdk sdk && sdk.pattern() == Resource.Pattern.WAIT_FOR_TASK_TOKEN
                || resource instanceof Resource.Activity;
    }

    /** In events the members begin with a small letter. */
    private static JsonNode credentials(JsonNode written) {
        ObjectNode role = JsonNodeFactory.instance.objectNode();
        Optional.ofNullable(written.get("RoleArn")).ifPresent(arn -> role.set("roleArn", arn));
        return role;
    }

    private Optional<Long> seconds(Around around, String name) {
        return around.number(state.node(), name, name).map(value -> {
            if (!value.isNumber() || value.doubleValue() != value.longValue() || value.longValue() <= 0) {
                throw refused(name, value);
            }
            return value.longValue();
        });
    }

    private EvaluationFailure refused(String name, JsonNode value) {
        return state.language() == QueryLanguage.JSONATA
                ? EvaluationFailure.query("The " + name + " field is not a positive integer: " + value, name)
                : EvaluationFailure.runtime(
                        "The " + name + "Path parameter does not reference a positive integer: " + value);
    }

    /** What becomes of an answer. */
    private record Answering(
            Attempt attempt,
            TaskEvents events,
            Moment begun,
            Event started,
            Optional<Long> timeout,
            Optional<Long> heartbeat) {

        Ending with(TaskAnswer answer) {
            if (answer instanceof TaskAnswer.Unknown unknown) {
                return new Ending.Stopped(new Ending.Reason.GivenUp(unknown.message()), begun, Optional.of(started));
            }
            Moment end = begun.after(answer.after());
            Optional<Moment> limit = limit();
            boolean late = limit.isPresent() && end.at().isAfter(limit.get().at());
            Moment stop = late ? limit.get() : end;
            if (stop.compareTo(attempt.visit().setting().until()) > 0) {
                attempt.run().unanswered(attempt.state());
                return new Ending.Stopped(
                        new Ending.Reason.Deadline(), attempt.visit().setting().until(), Optional.of(handedIn(answer)));
            }
            Event last = handedIn(answer);
            return late ? timedOut(stop, last) : ended(answer, stop, last);
        }

        private Event handedIn(TaskAnswer answer) {
            Optional<JsonNode> told = answer.submitted();
            // A call that fails may have failed before the work was handed in; all others have come so far.
            if (!events.submits() || told.isEmpty() && answer instanceof TaskAnswer.Failed) {
                return started;
            }
            JsonNode output = told.orElseGet(JsonNodeFactory.instance::objectNode);
            return events.submitted(attempt.trail(), started, begun.next(), output);
        }

        /** A worker of whom nobody knows more than the answer gives no sign of life before it. */
        private Optional<Moment> limit() {
            return Stream.of(timeout, heartbeat)
                    .flatMap(Optional::stream)
                    .min(Long::compare)
                    .map(seconds -> begun.after(Duration.ofSeconds(seconds)));
        }

        private Ending timedOut(Moment moment, Event last) {
            boolean missed = heartbeat.isPresent() && (timeout.isEmpty() || heartbeat.get() < timeout.get());
            Fault fault = Fault.timeout(missed);
            return failed(events.failed(attempt.trail(), last, moment, fault, "TimedOut"), fault, moment);
        }

        private Ending ended(TaskAnswer answer, Moment moment, Event last) {
            if (answer instanceof TaskAnswer.Failed failed) {
                Fault fault = Fault.of(failed.error(), failed.cause());
                return failed(events.failed(attempt.trail(), last, moment, fault, "Failed"), fault, moment);
            }
            JsonNode result = ((TaskAnswer.Returned) answer).result();
            if (PayloadLimit.exceeds(result)) {
                Fault fault = Fault.of(Fault.DATA_LIMIT, PayloadLimit.cause(events.source()));
                return failed(events.failed(attempt.trail(), last, moment, fault, "Failed"), fault, moment);
            }
            Event event = events.succeeded(attempt.trail(), last, moment, result);
            return attempt.done(result, moment, event.answering(attempt.state()));
        }

        private Ending failed(Event event, Fault fault, Moment moment) {
            Optional<Event> last = Optional.of(event.answering(attempt.state()));
            return new Ending.Broken(fault, moment, last, Ending.Origin.CALL);
        }
    }
}
