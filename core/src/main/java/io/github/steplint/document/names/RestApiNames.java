package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The REST API: its resources, methods, authorizers, keys and deployment, for functions and state machines alike. */
final class RestApiNames {
    private final Service service;
    private final Made made;
    private final Set<String> given = new HashSet<>();

    RestApiNames(Service service, Made made) {
        this.service = service;
        this.made = made;
        service.at("provider", "apiGateway", "restApiResources").stream()
                .flatMap(Config::parts)
                .flatMap(part -> Config.textAt(part, "path")
                        .map(Stream::of)
                        .orElseGet(() -> Config.members(part).map(Node.Member::name)))
                .forEach(path -> given.add(path.replaceFirst("^/", "").replaceFirst("/$", "")));
    }

    void functions() {
        List<Endpoint> endpoints = service.functions().stream()
                .flatMap(function -> Endpoint.of(function, Service.function(function)).stream())
                .toList();
        if (endpoints.isEmpty()) {
            return;
        }
        api(endpoints);
        endpoints.forEach(endpoint -> {
            String owner = Naming.normalise(endpoint.owner().name());
            made.shared(
                    owner + "LambdaPermissionApiGateway", "AWS::Lambda::Permission", Optional.empty(), endpoint.from());
            endpoint.authorizer()
                    .filter(Endpoint.Authorizer::function)
                    .ifPresent(authorizer -> made.shared(
                            Naming.normalise(authorizer.name()) + "LambdaPermissionApiGateway",
                            "AWS::Lambda::Permission",
                            Optional.empty(),
                            endpoint.from()));
        });
        new ApiKeyNames(service, made).named();
        logs(endpoints.get(0).from());
    }

    void machines() {
        List<Endpoint> endpoints = service.machines().stream()
                .flatMap(machine -> Endpoint.of(machine, Service.machine(machine)).stream())
                .toList();
        if (endpoints.isEmpty()) {
            return;
        }
        api(endpoints);
        endpoints.stream()
                .filter(endpoint -> Config.at(endpoint.http(), "iamRole").isEmpty())
                .findFirst()
                .ifPresent(endpoint -> made.shared(
                        "ApigatewayToStepFunctionsRole", "AWS::IAM::Role", Optional.empty(), endpoint.from()));
        endpoints.forEach(endpoint -> endpoint.authorizer()
                .filter(Endpoint.Authorizer::function)
                .ifPresent(authorizer -> made.shared(
                        permitted(endpoint, authorizer) + "LambdaPermission",
                        "AWS::Lambda::Permission",
                        Optional.empty(),
                        endpoint.from())));
        new ApiKeyNames(service, made).numbered();
    }

    /** The plugin names a permission by the function, or by the part of its ARN after the account. */
    private static String permitted(Endpoint endpoint, Endpoint.Authorizer authorizer) {
        return authorizer.key().map(Naming::function).orElseGet(() -> {
            String arn = Config.textAt(endpoint.http(), "authorizer", "arn")
                    .or(() -> Config.textAt(endpoint.http(), "authorizer"))
                    .orElse("");
            String[] parts = arn.split(":");
            return parts.length > 5 ? parts[5] : arn;
        });
    }

    private void api(List<Endpoint> endpoints) {
        From from = endpoints.get(0).from();
        if (service.at("provider", "apiGateway", "restApiId").isEmpty()) {
            made.shared("ApiGatewayRestApi", "AWS::ApiGateway::RestApi", Optional.of(apiName()), from);
        }
        endpoints.forEach(endpoint -> {
            resources(endpoint);
            method(endpoint);
            models(endpoint);
            endpoint.authorizer()
                    .ifPresent(authorizer -> made.shared(
                            Naming.authorizer(authorizer.name()),
                            "AWS::ApiGateway::Authorizer",
                            Optional.of(authorizer.name()),
                            endpoint.from()));
        });
        made.shared("ApiGatewayDeployment<instanceId>", "AWS::ApiGateway::Deployment", Optional.empty(), from);
        made.output("ServiceEndpoint", endpointUrl(from.at()));
    }

    private String apiName() {
        return Config.textAt(service.root(), "provider", "apiName")
                .orElseGet(() -> Config.truthy(service.at("provider", "apiGateway", "shouldStartNameWithService"))
                        ? service.name() + "-" + service.stage()
                        : service.stage() + "-" + service.name());
    }

    /** Resources that exist elsewhere, and what leads to them, are not made. */
    private void resources(Endpoint endpoint) {
        List<String> paths = endpoint.resources();
        int known = 0;
        for (String path : paths) {
            known = given.contains(path) ? path.length() : known;
        }
        for (String path : paths) {
            if (path.length() > known) {
                made.shared(Naming.apiResource(path), "AWS::ApiGateway::Resource", Optional.empty(), endpoint.from());
            }
        }
    }

    private void method(Endpoint endpoint) {
        made.part(Naming.apiMethod(endpoint.path(), endpoint.method()), "AWS::ApiGateway::Method", endpoint.from());
        if (endpoint.cors()) {
            made.shared(
                    Naming.apiMethod(endpoint.path(), "options"),
                    "AWS::ApiGateway::Method",
                    Optional.empty(),
                    endpoint.from());
        }
    }

    private void models(Endpoint endpoint) {
        Set<String> ids = new LinkedHashSet<>();
        Config.membersAt(endpoint.http(), "request", "schemas").forEach(schema -> {
            Optional<String> shared = Config.text(schema.value())
                    .filter(name -> service.at("provider", "apiGateway", "request", "schemas", name)
                            .isPresent());
            ids.add(shared.map(name -> "ApiGateway" + Naming.camelCase(name) + "Model")
                    .orElseGet(() -> Naming.apiMethod(endpoint.path(), endpoint.method())
                            + Naming.startCase(schema.name()) + "Model"));
        });
        ids.forEach(id -> made.shared(id, "AWS::ApiGateway::Model", Optional.empty(), endpoint.from()));
        if (!ids.isEmpty()) {
            made.shared(
                    "ApiGateway" + Naming.openAlphanumeric(service.name()) + "RequestValidator",
                    "AWS::ApiGateway::RequestValidator",
                    Optional.of(service.name() + "-" + service.stage()
                            + " | Validate request body and querystring parameters"),
                    endpoint.from());
        }
    }

    private void logs(From from) {
        Optional<Node> logs = service.at("provider", "logs", "restApi");
        if (!Config.truthy(logs) || Config.isFalse(Config.at(logs.get(), "accessLogging"))) {
            return;
        }
        made.shared(
                "ApiGatewayLogGroup",
                "AWS::Logs::LogGroup",
                Optional.of("/aws/api-gateway/" + service.name() + "-" + service.stage()),
                from);
        if (!Config.truthy(Config.at(logs.get(), "roleManagedExternally"))) {
            made.shared(
                    "CustomApiGatewayAccountCloudWatchRole", "Custom::ApiGatewayAccountRole", Optional.empty(), from);
            CustomResources.make(service, made, "custom-resource-apigw-cw-role", from);
        }
    }

    private Node endpointUrl(Span at) {
        Node id =
                service.at("provider", "apiGateway", "restApiId").orElseGet(() -> Service.ref("ApiGatewayRestApi", at));
        return Url.of(at, id, "/" + service.stage());
    }

    /** The address of an API. */
    static final class Url {
        private Url() {}

        static Node of(Span at, Node id, String path) {
            List<Node> parts = Stream.of(
                            Stream.of(Service.string("https://", at), id, Service.string(".execute-api.", at)),
                            Stream.of(Service.ref("AWS::Region", at), Service.string(".", at)),
                            Stream.of(Service.ref("AWS::URLSuffix", at)),
                            Stream.of(path).filter(it -> !it.isEmpty()).map(it -> Service.string(it, at)))
                    .<Node>flatMap(part -> part)
                    .toList();
            Node list = new Node.Arr(at, at, parts);
            return Service.object(at, "Fn::Join", new Node.Arr(at, at, List.of(Service.string("", at), list)));
        }
    }
}
