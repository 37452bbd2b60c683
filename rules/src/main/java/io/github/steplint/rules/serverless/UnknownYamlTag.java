package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.Set;
import java.util.TreeSet;

/** A YAML tag that the framework does not know. */
public final class UnknownYamlTag implements ServerlessRule {
    private static final Set<String> TAGS = new TreeSet<>(Set.of(
            "And",
            "Base64",
            "Cidr",
            "Condition",
            "Equals",
            "FindInMap",
            "GetAtt",
            "GetAZs",
            "If",
            "ImportValue",
            "Join",
            "Not",
            "Or",
            "Ref",
            "Select",
            "Split",
            "Sub"));

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-yaml-tag", "0.1", "A YAML tag that the Serverless Framework does not know");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        file.document().tree().root().stream()
                .flatMap(Node::all)
                .filter(Node.Tagged.class::isInstance)
                .map(Node.Tagged.class::cast)
                .filter(tagged -> !TAGS.contains(tagged.tag()))
                .forEach(tagged -> report.at(
                                tagged.head(),
                                "the framework does not know the tag !%s, so it cannot read the file",
                                tagged.tag())
                        .help(
                                "%s",
                                Words.meantOr(
                                        Spelling.nearest(tagged.tag(), TAGS).map(near -> "!" + near),
                                        "write \"Fn::" + tagged.tag() + ":\"")));
    }
}
