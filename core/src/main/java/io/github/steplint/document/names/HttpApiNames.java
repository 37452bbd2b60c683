package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTTP API of the functions' {@code httpApi} events: routes, integrations, authorizers. */
final class HttpApiNames {
    private static final Pattern ROUTE = Pattern.compile("(?:(\\S+)\\s+)?(\\S+)");

    private final Service service;
    private final Made made;

    HttpApiNames(Service service, Made made) {
        this.service = service;
        this.made = made;
    }

    void make() {
        service.functionEvents("httpApi", this::route);
    }

    private void route(Node.Member function, Node event, From from) {
        api(from);
        String key = Naming.normalise(function.name());
        made.shared(key + "LambdaPermissionHttpApi", "AWS::Lambda::Permission", Optional.empty(), from);
        made.shared("HttpApiIntegration" + key, "AWS::ApiGatewayV2::Integration", Optional.empty(), from);
        Matcher words = ROUTE.matcher(Config.text(event).orElse("").strip());
        boolean matches = words.matches();
        Optional<String> path =
                Config.textAt(event, "path").or(() -> matches ? Optional.of(words.group(2)) : Optional.empty());
        Optional<String> method = Config.textAt(event, "method")
                .or(() -> matches ? Optional.ofNullable(words.group(1)) : Optional.empty())
                .map(verb -> verb.equals("*") ? "ANY" : verb.toUpperCase(Locale.ROOT));
        path.ifPresent(where -> made.part(
                where.equals("*")
                        ? "HttpApiRouteDefault"
                        : "HttpApiRoute" + Naming.openPath(method.orElse("ANY") + " " + where),
                "AWS::ApiGatewayV2::Route",
                from));
    }

    private void api(From from) {
        if (service.at("provider", "httpApi", "id").isEmpty()) {
            String name = Config.textAt(service.root(), "provider", "httpApi", "name")
                    .orElseGet(() -> Config.truthy(service.at("provider", "httpApi", "shouldStartNameWithService"))
                            ? service.name() + "-" + service.stage()
                            : service.stage() + "-" + service.name());
            made.shared("HttpApi", "AWS::ApiGatewayV2::Api", Optional.of(name), from);
            made.shared("HttpApiStage", "AWS::ApiGatewayV2::Stage", Optional.of("$default"), from);
            made.output("HttpApiId", Service.ref("HttpApi", from.at()));
            made.output("HttpApiUrl", RestApiNames.Url.of(from.at(), Service.ref("HttpApi", from.at()), ""));
        }
        if (Config.truthy(service.at("provider", "logs", "httpApi"))) {
            String stack = Config.textAt(service.root(), "provider", "stackName")
                    .orElse(service.name() + "-" + service.stage());
            made.shared("HttpApiLogGroup", "AWS::Logs::LogGroup", Optional.of("/aws/http-api/" + stack), from);
        }
        Config.membersAt(service.root(), "provider", "httpApi", "authorizers").forEach(this::authorizer);
    }

    private void authorizer(Node.Member authorizer) {
        From from = From.member(authorizer, "/provider/httpApi/authorizers");
        String name = Config.textAt(authorizer.value(), "name").orElse(authorizer.name());
        made.shared(
                "HttpApiAuthorizer" + Naming.normalise(name), "AWS::ApiGatewayV2::Authorizer", Optional.of(name), from);
        boolean custom = Config.textAt(authorizer.value(), "type")
                .filter("request"::equals)
                .isPresent();
        if (custom && !Config.truthy(Config.at(authorizer.value(), "managedExternally"))) {
            made.shared(
                    Naming.normalise(name) + "LambdaAuthorizerPermissionHttpApi",
                    "AWS::Lambda::Permission",
                    Optional.empty(),
                    from);
        }
    }
}
