package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Events.Event;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.Node;

/** An endpoint that wants an API key where there is none. */
public final class PrivateWithoutApiKey implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "private-without-api-key", "0.1", "An endpoint wants an API key, but the service has none");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        boolean keys = file.at("provider", "apiGateway", "apiKeys").isPresent()
                || file.at("provider", "apiKeys").isPresent()
                || file.at("provider", "apiGateway", "restApiId").isPresent()
                || file.at("provider").filter(Node.Obj.class::isInstance).isEmpty()
                || file.names().resources().stream().anyMatch(made -> made.isA("AWS::ApiGateway::ApiKey"));
        for (Event event : file.events()) {
            if (!keys && event.isA("http")) {
                event.get("private")
                        .filter(Node.Bool.class::isInstance)
                        .filter(value -> ((Node.Bool) value).value())
                        .ifPresent(value -> report.at(
                                        value.span(),
                                        "this endpoint of state machine \"%s\" wants an API key, but the service has none:"
                                                + " every call gets 403",
                                        event.machine().key())
                                .help("add provider.apiGateway.apiKeys"));
            }
        }
    }
}
