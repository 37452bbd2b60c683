package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;

/** A definition that is a text, not an object. */
public final class DefinitionAsText implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "definition-as-text", "0.1", "A definition is given as text and deployed as a JSON string");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Machine machine : file.machines()) {
            machine.get("definition")
                    .filter(Node.Str.class::isInstance)
                    .filter(text -> ((Node.Str) text).value().contains("StartAt")
                            || Nodes.text(text).isPresent())
                    .ifPresent(text -> tell(machine, text, file, report));
        }
    }

    private static void tell(Machine machine, Node text, ServerlessFacts file, Report report) {
        String path = text.span().file().path();
        boolean included = text.span().file() != file.document().file();
        report.at(
                        included ? machine.member().key().span() : text.head(),
                        "the definition of state machine \"%s\" is a text%s, which the plugin deploys as a string in quotes:"
                                + " AWS refuses it",
                        machine.key(),
                        included ? " (" + path + " is not read as JSON or YAML)" : "")
                .help(
                        "%s",
                        included
                                ? "name the file .json, .yml or .yaml, such as " + path + ".json"
                                : "write it as an object, without quotes or |");
    }
}
