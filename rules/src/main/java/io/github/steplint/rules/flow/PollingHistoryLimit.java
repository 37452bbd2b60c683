package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Rounds;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import java.util.Locale;

/** A polling loop that fills the history of the execution. */
public final class PollingHistoryLimit implements ScopeRule {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("polling-history-limit", "0.1", "A polling loop can fill the history of the execution");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        for (Rounds rounds : machine.rounds(scope)) {
            long limit = machine.timeLimit(scope).seconds();
            if (rounds.lasts().isPresent()
                    && rounds.lasts().get() > 0
                    && rounds.lasts().get() < limit) {
                report.at(
                                rounds.poll().question().nameSpan(),
                                "state \"%s\" can be asked %s times, which is for %s: each round of %s writes %d of the %s"
                                        + " events that an execution may have, and then it fails",
                                rounds.poll().question().name(),
                                grouped(rounds.fit()),
                                time(rounds.lasts().get()),
                                rounds.poll().cycle().description(),
                                rounds.events(),
                                grouped(Rounds.MOST_EVENTS))
                        .help(
                                "wait longer in each round, or stop earlier with TimeoutSeconds or a count of the rounds");
            }
        }
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String time(long seconds) {
        if (seconds >= 2 * DAY) {
            return seconds / DAY + " days";
        } else if (seconds >= 2 * HOUR) {
            return seconds / HOUR + " hours";
        }
        return seconds >= 2 * MINUTE ? seconds / MINUTE + " minutes" : seconds + " seconds";
    }
}
