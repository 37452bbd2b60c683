package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Events.Event;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.machine.Holes;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.Set;
import java.util.TreeSet;

/** A pattern that EventBridge refuses, or that no event has. */
public final class EventPattern implements ServerlessRule {
    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "source",
            "detail-type",
            "detail",
            "account",
            "region",
            "resources",
            "id",
            "time",
            "version",
            "replay-name",
            "$or"));

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("event-pattern", "0.1", "An event pattern that EventBridge does not take");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Event event : file.events()) {
            if (event.isA("eventBridge") || event.isA("cloudwatchEvent")) {
                event.get("event").flatMap(Nodes::object).ifPresent(pattern -> pattern(pattern, report));
            }
        }
    }

    private static void pattern(Node.Obj pattern, Report report) {
        if (pattern.members().isEmpty()) {
            report.at(pattern.head(), "the pattern is empty, but EventBridge wants at least one field");
        }
        for (Node.Member field : pattern.members()) {
            if (!FIELDS.contains(field.name()) && !Holes.isHoleKey(field.name())) {
                report.at(field.key().span(), "no event has the field \"%s\"", field.name())
                        .help(
                                "%s",
                                Words.meantOr(
                                        Spelling.nearest(field.name(), FIELDS),
                                        "what an event carries is under detail"));
            }
            leaves(field, report);
        }
    }

    private static void leaves(Node.Member field, Report report) {
        Node value = field.value();
        if (value instanceof Node.Obj object && !Holes.isHole(object)) {
            object.members().forEach(member -> leaves(member, report));
        } else if (!(value instanceof Node.Arr) && !Holes.isHole(value)) {
            report.at(value.head(), "\"%s\" in an event pattern must be a list", field.name())
                    .help("write \"[%s]\"", value.span().text());
        }
    }
}
