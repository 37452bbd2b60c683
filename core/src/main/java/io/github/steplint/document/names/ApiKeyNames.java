package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the REST API and its usage plans. The framework knows named plans, the plugin counts keys only. */
final class ApiKeyNames {
    private final Service service;
    private final Made made;

    ApiKeyNames(Service service, Made made) {
        this.service = service;
        this.made = made;
    }

    /** As the framework makes them. */
    void named() {
        Optional<Node> keys = service.at("provider", "apiGateway", "apiKeys");
        Optional<Node> plan = service.at("provider", "apiGateway", "usagePlan");
        From from = service.provider("apiGateway", "apiKeys");
        List<String> plans = plan.map(Config::items).orElse(List.of()).stream()
                .flatMap(item -> Config.members(item).limit(1).map(Node.Member::name))
                .toList();
        int number = 0;
        for (Node key : keys.map(Config::items).orElse(List.of())) {
            Optional<Node.Member> group =
                    Config.members(key).findFirst().filter(member -> plans.contains(member.name()));
            if (group.isPresent()) {
                number = 0;
                for (Node each : Config.items(group.get().value())) {
                    number++;
                    key(Naming.upperFirst(group.get().name()) + number, each, from);
                }
            } else {
                number++;
                key(String.valueOf(number), key, from);
            }
        }
        if (plans.isEmpty()) {
            plan(keys, plan);
        }
        plans.forEach(name -> made.shared(
                "ApiGatewayUsagePlan" + Naming.upperFirst(name),
                "AWS::ApiGateway::UsagePlan",
                Optional.of(service.name() + "-" + name + "-" + service.stage()),
                service.provider("apiGateway", "usagePlan")));
    }

    /** As the plugin makes them. */
    void numbered() {
        Optional<Node> keys =
                service.at("provider", "apiGateway", "apiKeys").or(() -> service.at("provider", "apiKeys"));
        Optional<Node> plan =
                service.at("provider", "apiGateway", "usagePlan").or(() -> service.at("provider", "usagePlan"));
        From from = service.provider("apiGateway", "apiKeys");
        List<Node> items = keys.map(Config::items).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            key(String.valueOf(i + 1), items.get(i), from);
        }
        plan(keys, plan);
    }

    private void plan(Optional<Node> keys, Optional<Node> plan) {
        if (Stream.of(keys, plan).anyMatch(Config::truthy)) {
            made.shared(
                    "ApiGatewayUsagePlan",
                    "AWS::ApiGateway::UsagePlan",
                    Optional.of(service.name() + "-" + service.stage()),
                    service.provider("apiGateway", "usagePlan"));
        }
    }

    private void key(String suffix, Node key, From from) {
        Optional<String> name = Config.text(key).or(() -> Config.textAt(key, "name"));
        made.shared("ApiGatewayApiKey" + suffix, "AWS::ApiGateway::ApiKey", name, from);
        made.shared("ApiGatewayUsagePlanKey" + suffix, "AWS::ApiGateway::UsagePlanKey", Optional.empty(), from);
    }
}
