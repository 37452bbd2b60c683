package io.github.steplint.report;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.HistoryEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A dry-run for people: how it ended, which way it took, what it would cost, and where it failed. */
public final class RunText {
    /** Dollars for a thousand state transitions of a standard workflow. Source: AWS Step Functions, pricing page. */
    private static final BigDecimal PRICE = new BigDecimal("0.025");

    private static final int WIDTH = 100;

    private final DryRun run;
    private final Execution execution;
    private final Theme theme;
    private final Appendable out;

    private RunText(DryRun run, Theme theme, Appendable out) {
        this.run = run;
        this.execution = run.execution();
        this.theme = theme;
        this.out = out;
    }

    /** @param verbose whether to tell of each state what went in and came out */
    public static void write(DryRun run, boolean verbose, Theme theme, Appendable out) throws IOException {
        RunText text = new RunText(run, theme, out);
        if (verbose) {
            new RunTrace(run, theme, out).write();
        }
        text.outcome();
        text.path();
        text.facts();
        if (execution(run).status() != Execution.Status.SUCCEEDED) {
            text.failure();
        }
    }

    private static Execution execution(DryRun run) {
        return run.execution();
    }

    private void outcome() throws IOException {
        boolean well = execution.status() == Execution.Status.SUCCEEDED;
        String status = execution.status().name();
        out.append(well ? theme.styled("1;32", status) : theme.severity(Severity.ERROR, status))
                .append("  ")
                .append(theme.strong(OneLine.of(run.name())))
                .append("\n\n");
    }

    private void path() throws IOException {
        List<String> steps = Rounds.fold(execution.path());
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < steps.size(); i++) {
            String step = (i == 0 ? "" : "→ ") + OneLine.of(steps.get(i)) + (i == steps.size() - 1 ? "" : " ");
            if (line.length() > 4 && line.length() + step.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder("    ");
            }
            line.append(step);
        }
        if (!steps.isEmpty()) {
            out.append(line).append("\n\n");
        }
    }

    private void facts() throws IOException {
        if (execution.output().isPresent()) {
            fact("output", execution.output().get().toString());
        }
        fact("time", Durations.text(execution.duration()) + ", virtual");
        fact("billed", billed());
    }

    private String billed() {
        String count = Counts.of(execution.transitions(), "state transition");
        if (run.machine().type() == MachineType.EXPRESS) {
            return count + "; EXPRESS is billed by the request, by time and memory";
        }
        BigDecimal dollars = PRICE.multiply(BigDecimal.valueOf(execution.transitions()))
                .movePointLeft(3)
                .stripTrailingZeros();
        return count + ", $" + dollars.toPlainString() + " on STANDARD ($" + PRICE + " per 1,000)";
    }

    private void fact(String name, String value) throws IOException {
        out.append("  ")
                .append(theme.frame(name + " ".repeat(8 - name.length())))
                .append(OneLine.of(value))
                .append('\n');
    }

    private void failure() throws IOException {
        boolean unanswered = execution.status() == Execution.Status.ABORTED;
        List<String> cause = execution.cause().stream().flatMap(String::lines).toList();
        Optional<State> state = failed();
        String message = unanswered && !cause.isEmpty() ? cause.get(0) : message(state);
        out.append('\n').append(theme.severity(Severity.ERROR, "error"));
        out.append(theme.strong(": " + OneLine.of(message))).append('\n');
        String indent = " ";
        if (state.isPresent()) {
            CodeFrame frame = new CodeFrame(finding(state.get(), message), theme, out);
            frame.write();
            indent = frame.indent();
        }
        String lead = theme.frame(" = ") + theme.strong(unanswered ? "help:" : "cause:") + " ";
        for (String line : cause.subList(unanswered ? Math.min(1, cause.size()) : 0, cause.size())) {
            out.append(indent).append(lead).append(OneLine.of(line)).append('\n');
            lead = "   ";
        }
    }

    private String message(Optional<State> state) {
        String verb = execution.status() == Execution.Status.TIMED_OUT ? "runs out of time" : "fails";
        return state.map(each -> "state \"" + each.name() + "\" ").orElse("the execution ")
                + verb
                + execution.error().map(error -> " with " + error).orElse("");
    }

    private static Finding finding(State state, String message) {
        return new Finding(
                "run",
                Severity.ERROR,
                state.nameSpan(),
                message,
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.of(state.name()));
    }

    /** The state whose failure ended the execution: the innermost, where Maps or Parallels are around it. */
    private Optional<State> failed() {
        List<HistoryEvent> history = execution.history();
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Chain chain = new Chain(history);
        HistoryEvent last = history.get(history.size() - 1);
        return chain.state(last)
                .or(() -> execution.path().isEmpty()
                        ? Optional.empty()
                        : Optional.of(execution.path().get(execution.path().size() - 1)))
                .map(run.states()::get);
    }
}
