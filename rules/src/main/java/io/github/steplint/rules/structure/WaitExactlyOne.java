package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import java.util.List;

/** Explained in WaitExactlyOne.md. */
public final class WaitExactlyOne implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("wait-exactly-one", "0.1", "A Wait that has no duration, or more than one");
    }

    private static final List<String> DURATIONS = List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath");

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Wait) || state.head().open()) {
            return;
        }
        List<Node.Member> durations = DURATIONS.stream()
                .flatMap(name -> state.node().member(name).stream())
                .toList();
        if (durations.isEmpty()) {
            report.at(
                            state.nameSpan(),
                            "state \"%s\" is a Wait that says neither how long nor until when",
                            state.name())
                    .help(
                            "add %s",
                            state.language() == QueryLanguage.JSONATA ? "Seconds or Timestamp" : Words.or(DURATIONS));
        } else if (durations.size() > 1) {
            Report.Draft draft = report.at(
                            state.nameSpan(),
                            "state \"%s\" is a Wait with %s, but must have exactly one of them",
                            state.name(),
                            Words.and(Words.names(durations)))
                    .help("keep one");
            durations.forEach(duration -> draft.related(duration.key().span(), duration.name()));
        }
    }
}
