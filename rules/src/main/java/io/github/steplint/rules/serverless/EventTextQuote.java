package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Events.Event;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;
import java.util.stream.Stream;

/** A quote or line break in a text that the plugin pastes into JSON. */
public final class EventTextQuote implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("event-text-quote", "0.1", "A text of an event that breaks the plugin's JSON");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        file.events().stream()
                .filter(Event::hasInput)
                .flatMap(event -> Stream.concat(
                        Stream.of("name", "description").flatMap(field -> event.get(field).stream()),
                        event.get("input").filter(Node.Obj.class::isInstance).stream()
                                .flatMap(Node::all)))
                .filter(Node.Str.class::isInstance)
                .map(Node.Str.class::cast)
                .filter(text -> Nodes.text(text).isPresent() && text.value().matches("(?s).*[\"\\n].*"))
                .forEach(text -> report.at(
                                text.span(),
                                "the plugin crashes on the %s in this text",
                                text.value().contains("\"") ? "double quote" : "line break")
                        .help("write the text without it"));
    }
}
