package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.Optional;

/** The WebSocket API of the functions' {@code websocket} events. */
final class WebsocketNames {
    private final Service service;
    private final Made made;

    WebsocketNames(Service service, Made made) {
        this.service = service;
        this.made = made;
    }

    void make() {
        service.functionEvents("websocket", this::route);
    }

    private void route(Node.Member function, Node event, From from) {
        api(from);
        String key = Naming.normalise(function.name());
        made.shared(key + "WebsocketsIntegration", "AWS::ApiGatewayV2::Integration", Optional.empty(), from);
        made.shared(key + "LambdaPermissionWebsockets", "AWS::Lambda::Permission", Optional.empty(), from);
        Config.text(event).or(() -> Config.textAt(event, "route")).ifPresent(route -> {
            String id = word(route) + "WebsocketsRoute";
            made.part(id, "AWS::ApiGatewayV2::Route", from);
            if (Config.truthy(Config.at(event, "routeResponseSelectionExpression"))) {
                made.part(id + "Response", "AWS::ApiGatewayV2::RouteResponse", from);
            }
        });
        Config.textAt(event, "authorizer")
                .or(() -> Config.textAt(event, "authorizer", "name"))
                .or(() -> Config.textAt(event, "authorizer", "arn"))
                .map(text -> Naming.normalise(text.substring(text.lastIndexOf(':') + 1)))
                .ifPresent(name -> {
                    made.shared(name + "WebsocketsAuthorizer", "AWS::ApiGatewayV2::Authorizer", Optional.empty(), from);
                    made.shared(name + "LambdaPermissionWebsockets", "AWS::Lambda::Permission", Optional.empty(), from);
                });
    }

    private static String word(String route) {
        return route.replace("$", "S")
                .replace("/", "Slash")
                .replace("-", "Dash")
                .replace("_", "Underscore")
                .replace(".", "Period");
    }

    private void api(From from) {
        boolean own = service.at("provider", "apiGateway", "websocketApiId").isEmpty();
        if (own) {
            String name = Config.textAt(service.root(), "provider", "websocketsApiName")
                    .orElse(service.stage() + "-" + service.name() + "-websockets");
            made.shared("WebsocketsApi", "AWS::ApiGatewayV2::Api", Optional.of(name), from);
            made.shared("WebsocketsDeploymentStage", "AWS::ApiGatewayV2::Stage", Optional.of(service.stage()), from);
        }
        made.shared("WebsocketsDeployment<sha>", "AWS::ApiGatewayV2::Deployment", Optional.empty(), from);
        if (own && Config.truthy(service.at("provider", "logs", "websocket"))) {
            made.shared("WebsocketsLogGroup", "AWS::Logs::LogGroup", Optional.empty(), from);
        }
    }
}
