package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.Framework;
import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;

/** Something without which the framework stops. */
public final class MissingConfig implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("missing-config", "0.1", "Something is missing without which the framework stops");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        file.document()
                .resolved()
                .root()
                .filter(Node.Arr.class::isInstance)
                .ifPresent(list -> report.at(list.head(), "serverless.yml is a list, so the framework stops")
                        .help("write an object with service and provider"));
        if (!file.isBroken() && file.isWhole() && file.root().isPresent()) {
            Node.Obj root = file.root().get();
            service(root, file, report);
            provider(root, report);
            file.functions().filter(function -> file.isAws()).forEach(function -> function(function, report));
            shared(root, file, report);
        }
    }

    /** A file of another name may be a part that another one brings in. */
    private static void service(Node.Obj root, ServerlessFacts file, Report report) {
        boolean looked = file.document().file().path().matches("(.*[/\\\\])?serverless\\.(ya?ml|json)");
        if (!root.has("service") && looked) {
            report.at(root.head(), "serverless.yml has no service, so the framework stops")
                    .help("write \"service: name\"");
        }
        root.get("service")
                .filter(Node.Obj.class::isInstance)
                .filter(service -> file.framework() != Framework.OLD)
                .ifPresent(service -> report.at(service.head(), "service is an object, so the framework stops")
                        .help("write \"service: name\""));
    }

    private static void provider(Node.Obj root, Report report) {
        boolean named = root.get("provider")
                .filter(provider -> !(provider instanceof Node.Obj object) || object.has("name") || object.has("<<"))
                .isPresent();
        if (!named && root.has("service")) {
            Span at = root.member("provider").map(member -> member.key().span()).orElse(root.head());
            report.at(at, "provider has no name, so the framework stops").help("write \"provider: {name: aws}\"");
        }
    }

    private static void function(Node.Member function, Report report) {
        if (function.value() instanceof Node.Null) {
            report.at(function.key().span(), "function \"%s\" is empty, so it is left out", function.name())
                    .help("give it a handler")
                    .atMost(Severity.WARNING);
        }
        Nodes.object(function.value())
                .filter(body -> !body.has("handler") && !body.has("image") && !body.has("<<"))
                .ifPresent(body -> report.at(
                                function.key().span(),
                                "function \"%s\" has neither handler nor image, so packaging fails",
                                function.name())
                        .help("write \"handler: path/to/file.function\""));
    }

    private static void shared(Node.Obj root, ServerlessFacts file, Report report) {
        Nodes.objectAt(root, "provider", "apiGateway")
                .filter(api -> api.has("restApiId") && !api.has("restApiRootResourceId"))
                .filter(api ->
                        file.machines().stream().flatMap(it -> it.events()).anyMatch(MissingConfig::isHttp))
                .flatMap(api -> api.member("restApiId"))
                .ifPresent(id -> report.at(
                                id.key().span(), "provider.apiGateway has restApiId but no restApiRootResourceId")
                        .help("add the id of the root resource of that API"));
    }

    private static boolean isHttp(Node event) {
        return Nodes.at(event, "http").isPresent();
    }
}
