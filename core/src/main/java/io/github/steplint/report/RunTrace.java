package io.github.steplint.report;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.simulate.HistoryEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What happened, event by event: when, in which state, and with what data. */
final class RunTrace {
    private static final int MOST_CHARACTERS = 400;
    private static final int TIME_WIDTH = 13;

    private final List<HistoryEvent> history;
    private final Chain chain;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, String> inputs = new HashMap<>();
    private final int width;
    private final Theme theme;
    private final Appendable out;
    private String shown = "";
    private Duration shownAt = Duration.ZERO;

    RunTrace(DryRun run, Theme theme, Appendable out) {
        this.history = run.execution().history();
        this.chain = new Chain(history);
        this.theme = theme;
        this.out = out;
        depths(run.machine().scope(), 0);
        this.width = depths.entrySet().stream()
                .mapToInt(entry ->
                        2 * entry.getValue() + OneLine.of(entry.getKey()).length())
                .max()
                .orElse(0);
    }

    private void depths(Scope scope, int depth) {
        for (State state : scope.states()) {
            depths.putIfAbsent(state.name(), depth);
            state.inner().forEach(inner -> depths(inner, depth + 1));
        }
    }

    void write() throws IOException {
        Instant start = history.isEmpty() ? Instant.EPOCH : history.get(0).timestamp();
        for (HistoryEvent event : history) {
            String verb = verb(event);
            if (!verb.isEmpty() && chain.state(event).isPresent()) {
                line(event, chain.state(event).get(), verb, Duration.between(start, event.timestamp()));
            }
        }
        out.append('\n');
    }

    private void line(HistoryEvent event, String state, String verb, Duration since) throws IOException {
        boolean again = shown.equals(state) && !Chain.enters(event);
        String time = again && since.equals(shownAt) ? "" : Durations.text(since);
        String name = again ? "" : "  ".repeat(depths.getOrDefault(state, 0)) + OneLine.of(state);
        String text = detail(event, state);
        out.append(" ".repeat(Math.max(0, TIME_WIDTH - time.length())))
                .append(theme.frame(time))
                .append("  ")
                .append(theme.strong(name))
                .append(" ".repeat(Math.max(0, width - name.length())))
                .append("  ")
                .append(theme.frame(verb))
                .append(" ".repeat(9 - verb.length()))
                .append(OneLine.of(cut(text)))
                .append('\n');
        shown = state;
        shownAt = since;
    }

    /** What an event is in this account; empty for those that say nothing new. */
    private static String verb(HistoryEvent event) {
        String type = event.type();
        if (Chain.enters(event)) {
            return "in";
        } else if (Chain.exits(event)) {
            return "out";
        } else if (type.endsWith("Scheduled")) {
            return "calls";
        } else if (type.equals("MapIterationStarted")) {
            return "item";
        } else if (type.startsWith("Task") || type.startsWith("Lambda") || type.startsWith("Activity")) {
            return type.endsWith("Succeeded")
                    ? "answer"
                    : type.endsWith("Failed") || type.endsWith("TimedOut") ? "failure" : "";
        }
        return type.equals("EvaluationFailed") ? "failure" : "";
    }

    private String detail(HistoryEvent event, String state) {
        JsonNode details =
                event.details().<JsonNode>map(HistoryEvent.Details::value).orElse(null);
        if (details == null) {
            return "";
        }
        if (event.type().endsWith("Scheduled")) {
            return (resource(details) + " " + text(details, "parameters") + text(details, "input")).strip();
        } else if (event.type().equals("MapIterationStarted")) {
            return text(details, "index");
        } else if (details.has("error") || details.has("cause")) {
            return (text(details, "error") + " " + text(details, "cause")).strip();
        }
        if (Chain.enters(event)) {
            inputs.put(state, text(details, "input"));
            return text(details, "input");
        }
        String output = text(details, "output");
        return Chain.exits(event) && output.equals(inputs.get(state)) ? "= in" : output;
    }

    private static String resource(JsonNode details) {
        String type = text(details, "resourceType");
        return (type.isEmpty() ? "" : type + ":") + text(details, "resource");
    }

    private static String text(JsonNode details, String name) {
        JsonNode value = details.path(name);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
