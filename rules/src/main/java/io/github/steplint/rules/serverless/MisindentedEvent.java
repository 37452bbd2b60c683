package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Events.Event;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import java.util.List;

/** An event that is empty because its properties stand beside it. */
public final class MisindentedEvent implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("misindented-event", "0.1", "An event is empty because its properties stand beside it");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Event event : file.events()) {
            if (event.isBesideItsProperties()) {
                List<Node.Member> beside = event.entry().members().stream()
                        .filter(member -> member != event.member())
                        .toList();
                report.at(
                                event.member().key().span(),
                                "%s of state machine \"%s\" is empty: %s stand beside it, so the plugin ignores them all",
                                event.member().name(),
                                event.machine().key(),
                                Words.and(Words.names(beside)))
                        .help("indent them below %s", event.member().name())
                        .related(beside.get(0).key().span(), "one level too far left");
            }
        }
    }
}
