package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Node;
import java.util.Optional;

/** A tag that becomes another one, or is there twice. */
public final class OddTag implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("odd-tag", "0.1", "A tag of a state machine that is there twice or becomes another");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Optional<Node.Obj> global = file.at("provider", "tags").flatMap(Nodes::object);
        for (Machine machine : file.machines()) {
            boolean inherits = machine.get("inheritGlobalTags")
                    .filter(value -> value instanceof Node.Bool bool && !bool.value())
                    .isEmpty();
            machine.get("tags").stream()
                    .flatMap(tags -> Nodes.members(tags).stream())
                    .forEach(tag -> tag(tag, global.filter(all -> inherits), report));
        }
    }

    private static void tag(Node.Member tag, Optional<Node.Obj> global, Report report) {
        String becomes = becomes(tag.value());
        if (!becomes.isEmpty()) {
            report.at(tag.value().head(), "tag \"%s\" becomes %s", tag.name(), becomes)
                    .help("write a text in quotes")
                    .atMost(Severity.WARNING);
        }
        global.flatMap(all -> all.member(tag.name()))
                .ifPresent(other -> report.at(
                                tag.key().span(),
                                "tag \"%s\" is also in provider.tags, so it is there twice and AWS refuses the state machine",
                                tag.name())
                        .help("write \"inheritGlobalTags: false\", or leave out one of them")
                        .related(other.key().span(), "the same tag"));
    }

    /** The plugin takes what JavaScript takes for false for nothing, and writes objects as JavaScript does. */
    private static String becomes(Node value) {
        boolean nothing = value instanceof Node.Bool bool && !bool.value()
                || value instanceof Node.Num number && number.value().signum() == 0
                || value instanceof Node.Null;
        if (nothing) {
            return "an empty text";
        }
        return value instanceof Node.Obj object
                        && object.members().stream()
                                .noneMatch(it ->
                                        it.name().equals("Ref") || it.name().startsWith("Fn::"))
                ? "[object Object]"
                : "";
    }
}
