package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Timestamps;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A Wait lets time pass, and costs none. Source: recorded executions. */
record WaitWork(State.Wait state) implements Work {
    /** AWS refuses to wait longer, in seconds. */
    private static final long MOST = (1L << 31) - 1;

    @Override
    public Ending attempt(Attempt attempt, Around around, ObjectNode context) {
        Frame frame = attempt.visit().frame(attempt.start(), context);
        JsonNode data = around.arguments();
        Moment end = until(frame, data, attempt.start());
        if (end.at().isAfter(attempt.visit().setting().until().at())) {
            return new Ending.Stopped(
                    new Ending.Reason.Deadline(), attempt.visit().setting().until(), Optional.of(attempt.after()));
        }
        return attempt.done(data, end, attempt.after());
    }

    private Moment until(Frame frame, JsonNode data, Moment start) {
        for (String field : List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath")) {
            state.node().get(field).ifPresent(value -> Unfilled.refuse(field, value));
        }
        Optional<Node> seconds = state.node().get("Seconds");
        if (seconds.isPresent()) {
            return after(start, number(frame, seconds.get()));
        } else if (state.secondsPath().isPresent()) {
            return after(start, fromPath(frame, data, path(state.secondsPath().get())));
        } else if (state.timestampPath().isPresent()) {
            return at(
                    start,
                    timestampFromPath(frame, data, path(state.timestampPath().get())));
        }
        return state.node()
                .get("Timestamp")
                .map(value -> at(start, timestamp(frame, value)))
                .orElse(start);
    }

    private static String path(Node.Member member) {
        return member.value() instanceof Node.Str text ? text.value() : "";
    }

    private long number(Frame frame, Node value) {
        if (value instanceof Node.Num) {
            return Json.of(value).longValue();
        }
        JsonNode number = JsonataFlow.of(frame).value(value, "Seconds", "number");
        if (!number.isNumber() || number.doubleValue() != Math.rint(number.doubleValue())) {
            throw EvaluationFailure.query("The Seconds field cannot be parsed as a long value: " + number, "Seconds");
        } else if (number.doubleValue() < 0) {
            throw EvaluationFailure.query("The Seconds field has a negative value: " + number, "Seconds");
        }
        return number.longValue();
    }

    private static long fromPath(Frame frame, JsonNode data, String path) {
        JsonNode value = FieldPath.find(path, frame.data(data))
                .orElseThrow(() -> EvaluationFailure.runtime(
                        "The SecondsPath parameter does not reference an input value: " + path));
        if (!value.isNumber() || value.doubleValue() != Math.rint(value.doubleValue())) {
            throw EvaluationFailure.runtime(
                    "The SecondsPath parameter cannot be parsed as a long value: " + path + " == " + value);
        } else if (value.longValue() < 0) {
            throw EvaluationFailure.runtime(
                    "The SecondsPath parameter references a negative value: " + path + " == " + value);
        }
        return value.longValue();
    }

    private Instant timestamp(Frame frame, Node value) {
        JsonNode text = state.language() == QueryLanguage.JSONATA
                ? JsonataFlow.of(frame).value(value, "Timestamp", "string")
                : Json.of(value);
        return Timestamps.instant(text.asString(""))
                .orElseThrow(() -> EvaluationFailure.query(
                        "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: "
                                + text.asString(""),
                        "Timestamp"));
    }

    private static Instant timestampFromPath(Frame frame, JsonNode data, String path) {
        JsonNode value = FieldPath.find(path, frame.data(data))
                .orElseThrow(() -> EvaluationFailure.runtime(
                        "The TimestampPath parameter does not reference an input value: " + path));
        return Timestamps.instant(value.asString(""))
                .orElseThrow(() -> EvaluationFailure.runtime(
                        "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time"
                                + " format string: " + path + " == " + value.asString(value.toString())));
    }

    private static Moment after(Moment start, long seconds) {
        if (seconds > MOST) {
            throw EvaluationFailure.runtime("Wait state delay is too long.");
        }
        return start.after(Duration.ofSeconds(seconds));
    }

    /** A time that is over is not waited for. */
    private static Moment at(Moment start, Instant instant) {
        return after(start, Math.max(0, Duration.between(start.at(), instant).toSeconds()));
    }
}
