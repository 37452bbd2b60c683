package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Events.Event;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.Optional;

/** An endpoint that names a schema which the file does not have. */
public final class UnknownRequestSchema implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("unknown-request-schema", "0.1", "An endpoint names a schema that does not exist");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Optional<Node> schemas = file.at("provider", "apiGateway", "request", "schemas");
        boolean known = schemas.isEmpty() || schemas.get() instanceof Node.Obj;
        for (Event event : file.events()) {
            if (event.isA("http") && file.isWhole() && known) {
                event.get("request").stream()
                        .flatMap(request -> Nodes.at(request, "schemas").stream())
                        .flatMap(used -> Nodes.members(used).stream())
                        .forEach(schema -> schema(schema.value(), schemas, report));
            }
        }
    }

    private static void schema(Node node, Optional<Node> schemas, Report report) {
        List<String> names = schemas.map(Nodes::members).map(Words::names).orElse(List.of());
        Nodes.text(node)
                .filter(name -> !names.contains(name))
                .ifPresent(name -> report.at(
                                node.span(),
                                "provider.apiGateway.request.schemas has no \"%s\", so the name itself becomes the schema",
                                name)
                        .help("%s", Words.meantOr(Spelling.nearest(name, names), "write the schema, or add it there")));
    }
}
