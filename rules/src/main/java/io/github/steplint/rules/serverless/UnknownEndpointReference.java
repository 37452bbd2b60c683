package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Events.Event;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An endpoint that names a function or a schema which the file does not have. */
public final class UnknownEndpointReference implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "unknown-endpoint-reference", "0.1", "An endpoint names a function or a schema that does not exist");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        boolean functions = file.at("functions").filter(node -> node.all().anyMatch(Node.Hole.class::isInstance)).isEmpty();
        for (Event event : file.events()) {
            if (event.isA("http") && file.isWhole()) {
                authorizer(event).filter(node -> functions).ifPresent(node -> authorizer(node, file, report));
                event.get("request").stream()
                        .flatMap(request -> Nodes.at(request, "schemas").stream())
                        .flatMap(schemas -> Nodes.members(schemas).stream())
                        .forEach(schema -> schema(schema.value(), file, report));
            }
        }
    }

    private static Optional<Node> authorizer(Event event) {
        Optional<Node> authorizer = event.get("authorizer");
        return authorizer.filter(Node.Str.class::isInstance)
                .or(() -> authorizer
                        .flatMap(Nodes::object)
                        .filter(object -> !object.has("arn") && !object.has("authorizerId") && !object.has("type"))
                        .flatMap(object -> object.get("name")));
    }

    private static void authorizer(Node node, ServerlessFacts file, Report report) {
        Optional<String> name = Nodes.text(node)
                .filter(text -> !text.contains(":") && !text.equalsIgnoreCase("aws_iam"));
        Set<String> keys = file.functions().map(Node.Member::name).collect(Collectors.toSet());
        name.filter(text -> !keys.contains(text))
                .ifPresent(text -> report.at(
                                node.span(), "the authorizer \"%s\" is no function of this service, so packaging fails", text)
                        .help("%s", Words.meantOr(Spelling.nearest(text, keys), "write the key of a function, or an ARN")));
    }

    private static void schema(Node node, ServerlessFacts file, Report report) {
        Optional<Node.Obj> known = file.at("provider", "apiGateway", "request", "schemas").flatMap(Nodes::object);
        Nodes.text(node)
                .filter(name -> known.filter(schemas -> schemas.has(name)).isEmpty())
                .ifPresent(name -> report.at(
                                node.span(),
                                "provider.apiGateway.request.schemas has no \"%s\", so the name itself becomes the schema",
                                name)
                        .help("write the schema, or add it there")
                        .atMost(Severity.WARNING));
    }
}
