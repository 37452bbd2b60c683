package io.github.steplint.document.names;

import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/** Functions with their log groups, versions, aliases and URLs, the role that they share, and layers. */
final class FunctionNames {
    private final Service service;
    private final Made made;

    FunctionNames(Service service, Made made) {
        this.service = service;
        this.made = made;
    }

    void make() {
        List<Node.Member> functions = service.functions();
        functions.forEach(this::logGroup);
        role(functions);
        Config.membersAt(service.root(), "layers").forEach(this::layer);
        functions.forEach(this::function);
    }

    private void logGroup(Node.Member function) {
        if (!Config.truthy(Config.at(function.value(), "disableLogs"))) {
            made.part(
                    Naming.logGroup(function.name()),
                    "AWS::Logs::LogGroup",
                    Optional.of("/aws/lambda/" + service.functionName(function)),
                    Service.function(function));
        }
    }

    private void role(List<Node.Member> functions) {
        boolean own = functions.stream()
                .anyMatch(function -> Config.at(function.value(), "role").isEmpty());
        boolean given = service.at("provider", "role").isPresent()
                || service.at("provider", "iam", "role")
                        .filter(FunctionNames::isExistingRole)
                        .isPresent();
        if (own && !given) {
            Optional<Node> name = service.at("provider", "iam", "role", "name");
            made.shared(
                    "IamRoleLambdaExecution",
                    "AWS::IAM::Role",
                    name.isPresent()
                            ? name.flatMap(Config::text)
                            : Optional.of(
                                    String.join("-", service.name(), service.stage(), service.region(), "lambdaRole")),
                    service.provider());
        }
    }

    private static boolean isExistingRole(Node role) {
        return Config.text(role).isPresent()
                || role instanceof Node.Tagged
                || Config.members(role).anyMatch(member -> member.name().contains("::"));
    }

    private void layer(Node.Member layer) {
        From from = From.member(layer, "/layers");
        String retained = Config.truthy(Config.at(layer.value(), "retain")) ? "<sha>" : "";
        String id = Naming.layer(layer.name());
        Optional<String> name = Config.textAt(layer.value(), "name").or(() -> Optional.of(layer.name()));
        made.add(id + retained, "AWS::Lambda::LayerVersion", name, from, Origin.LAYER);
        for (Node account :
                Config.at(layer.value(), "allowedAccounts").map(Config::items).orElse(List.of())) {
            Config.text(account)
                    .ifPresent(text -> made.part(
                            Naming.normalise(layer.name()) + text.replaceFirst("\\*", "Wild") + "LambdaLayerPermission"
                                    + retained,
                            "AWS::Lambda::LayerVersionPermission",
                            from));
        }
        made.output(id + "QualifiedArn", Service.ref(id + retained, from.at()));
        made.output(id + "Hash", Service.string("<sha>", from.at()));
        made.output(id + "S3Key", Service.string("<S3 key>", from.at()));
    }

    private void function(Node.Member function) {
        From from = Service.called(function, "/functions");
        Node body = function.value();
        String id = Naming.function(function.name());
        made.add(id, "AWS::Lambda::Function", Optional.of(service.functionName(function)), from, Origin.FUNCTION);
        boolean concurrency = Config.truthy(Config.at(body, "provisionedConcurrency"));
        boolean snapStart = Config.truthy(Config.at(body, "snapStart"));
        if (isVersioned(body) || concurrency || snapStart) {
            String version = Naming.normalise(function.name()) + "LambdaVersion<sha>";
            made.part(version, "AWS::Lambda::Version", from);
            made.output(id + "QualifiedArn", Service.ref(version, from.at()));
        }
        extras(function, from, concurrency, snapStart);
    }

    private void extras(Node.Member function, From from, boolean concurrency, boolean snapStart) {
        String prefix = Naming.normalise(function.name());
        if (concurrency) {
            made.part(prefix + "ProvConcLambdaAlias", "AWS::Lambda::Alias", Optional.of("provisioned"), from);
        }
        if (snapStart) {
            made.part(prefix + "SnapStartLambdaAlias", "AWS::Lambda::Alias", Optional.of("snapstart"), from);
        }
        Node body = function.value();
        Optional<Node> url = Config.at(body, "url");
        if (Config.truthy(url)) {
            made.part(prefix + "LambdaFunctionUrl", "AWS::Lambda::Url", from.field("url"));
            made.output(
                    prefix + "LambdaFunctionUrl",
                    Service.getAtt(prefix + "LambdaFunctionUrl", "FunctionUrl", from.at()));
            if (Config.textAt(body, "url", "authorizer")
                    .filter("aws_iam"::equals)
                    .isEmpty()) {
                made.part(prefix + "LambdaPermissionFnUrl", "AWS::Lambda::Permission", from.field("url"));
            }
        }
        if (Config.at(body, "destinations").isPresent()
                || Config.at(body, "maximumEventAge").isPresent()
                || Config.at(body, "maximumRetryAttempts").isPresent()) {
            made.part(prefix + "LambdaEvConf", "AWS::Lambda::EventInvokeConfig", from);
        }
    }

    private boolean isVersioned(Node function) {
        return Config.truthy(Config.at(function, "versionFunction")
                .or(() -> service.at("provider", "versionFunctions"))
                .or(() -> Optional.of(new Node.Bool(service.at(), true))));
    }
}
