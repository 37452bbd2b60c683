package io.github.steplint.report;

import io.github.steplint.lint.Severity;
import io.github.steplint.simulate.teststate.TestResult;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What came of a single state for people: how it ended, and the data after each step. */
public final class StateText {
    private static final int WIDTH = 22;

    private final Theme theme;
    private final Appendable out;

    private StateText(Theme theme, Appendable out) {
        this.theme = theme;
        this.out = out;
    }

    public static void write(String state, TestResult result, Theme theme, Appendable out) throws IOException {
        new StateText(theme, out).write(state, result);
    }

    private void write(String state, TestResult result) throws IOException {
        boolean well = result.status() == TestResult.Status.SUCCEEDED;
        String status = result.status().name();
        out.append(well ? theme.styled("1;32", status) : theme.severity(Severity.ERROR, status))
                .append("  ")
                .append(theme.strong(OneLine.of(state)))
                .append("\n\n");
        for (Map.Entry<String, JsonNode> step : result.inspectionData().properties()) {
            line(step.getKey(), step.getValue().toString());
        }
        out.append('\n');
        if (result.error().isPresent()) {
            line("error", result.error().get());
        }
        if (result.cause().isPresent()) {
            line("cause", result.cause().get());
        }
        if (result.output().isPresent()) {
            line("output", result.output().get().toString());
        }
        if (result.nextState().isPresent()) {
            line("next state", result.nextState().get());
        }
    }

    private void line(String name, String value) throws IOException {
        out.append("  ")
                .append(theme.frame(name))
                .append(" ".repeat(Math.max(1, WIDTH - name.length())))
                .append(OneLine.of(value))
                .append('\n');
    }
}
