package io.github.steplint.document.names;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the events of a function make, save those of its APIs. */
final class FunctionEvents {
    private static final String PERMISSION = "AWS::Lambda::Permission";
    private static final String MAPPING = "AWS::Lambda::EventSourceMapping";

    /** In <code>…listener/app/name/BALANCER/LISTENER</code>. */
    private static final int LISTENER_PARTS = 3;

    private final Service service;
    private final Made made;
    private final Node.Member function;
    private final String prefix;
    private final Map<String, Integer> numbers = new HashMap<>();

    FunctionEvents(Service service, Made made, Node.Member function) {
        this.service = service;
        this.made = made;
        this.function = function;
        this.prefix = Naming.normalise(function.name());
    }

    void make() {
        List<Node> events = Service.events(function);
        for (int i = 0; i < events.size(); i++) {
            From from = Service.function(function).item("events", i, events.get(i));
            int position = i + 1;
            Config.text(events.get(i)).ifPresent(kind -> event(kind, new Node.Null(from.at()), position, from));
            Config.members(events.get(i)).forEach(event -> event(event.name(), event.value(), position, from));
        }
    }

    private void event(String kind, Node event, int position, From from) {
        switch (kind) {
            case "schedule" -> schedule(event, from);
            case "s3" -> bucket(event, from);
            case "sns" -> topic(event, from);
            case "sqs" ->
                source(event)
                        .ifPresent(name -> made.part(
                                prefix + "EventSourceMappingSQS" + Naming.openAlphanumeric(name), MAPPING, from));
            case "stream" -> stream(event, from);
            case "cloudwatchEvent" -> rule("EventsRuleCloudWatchEvent", "AWS::Events::Rule", event, from);
            case "iot" -> rule("IotTopicRule", "AWS::IoT::TopicRule", event, from);
            case "eventBridge" -> eventBridge(event, position, from);
            case "iotFleetProvisioning" -> {
                made.part(prefix + "IotProvisioningTemplate", "AWS::IoT::ProvisioningTemplate", from);
                made.part(prefix + "LambdaPermissionIotProvisioningTemplate", PERMISSION, from);
            }
            case "alexaSkill" ->
                made.part(prefix + "LambdaPermissionAlexaSkill" + next("alexaSkill"), PERMISSION, from);
            case "alexaSmartHome" ->
                made.part(prefix + "LambdaPermissionAlexaSmartHome" + next("alexaSmartHome"), PERMISSION, from);
            default -> broker(kind, event, from);
        }
    }

    private void broker(String kind, Node event, From from) {
        switch (kind) {
            case "cloudwatchLog" -> {
                made.part(
                        prefix + "LogsSubscriptionFilterCloudWatchLog" + next(kind),
                        "AWS::Logs::SubscriptionFilter",
                        from);
                made.shared(
                        prefix + "LambdaPermissionLogsSubscriptionFilterCloudWatchLog",
                        PERMISSION,
                        Optional.empty(),
                        from);
            }
            case "cognitoUserPool" -> userPool(event, from);
            case "kafka" ->
                Config.textAt(event, "topic")
                        .ifPresent(topic -> mapping("Kafka" + Naming.openAlphanumeric(topic), from));
            case "activemq" ->
                Config.textAt(event, "queue")
                        .ifPresent(queue -> mapping("ActiveMQ" + Naming.openAlphanumeric(queue), from));
            case "rabbitmq" ->
                Config.textAt(event, "queue")
                        .ifPresent(queue -> mapping("RabbitMQ" + Naming.openAlphanumeric(queue), from));
            case "msk" ->
                Config.textAt(event, "topic")
                        .flatMap(topic -> cluster(event).map(name -> Naming.cluster(name) + Naming.cluster(topic)))
                        .ifPresent(name -> mapping("MSK" + name, from));
            case "alb" -> loadBalancer(event, from);
            default -> {}
        }
    }

    private int next(String kind) {
        return numbers.merge(kind, 1, Integer::sum);
    }

    private void mapping(String name, From from) {
        made.part(prefix + "EventSourceMapping" + name, MAPPING, from);
    }

    private void rule(String suffix, String type, Node event, From from) {
        int number = next(suffix);
        made.part(prefix + suffix + number, type, Config.textAt(event, "name"), from);
        made.part(prefix + "LambdaPermission" + suffix + number, PERMISSION, from);
    }

    /** Several rates make several rules. */
    private void schedule(Node event, From from) {
        boolean scheduler =
                Config.textAt(event, "method").filter("scheduler"::equals).isPresent();
        int rates = Math.max(
                1, Config.at(event, "rate").map(Config::items).map(List::size).orElse(1));
        for (int i = 0; i < rates; i++) {
            int number = next("schedule");
            Optional<String> name = Config.textAt(event, "name");
            if (scheduler) {
                made.part(prefix + "SchedulerSchedule" + number, "AWS::Scheduler::Schedule", name, from);
            } else {
                made.part(prefix + "EventsRuleSchedule" + number, "AWS::Events::Rule", name, from);
                made.part(prefix + "LambdaPermissionEventsRuleSchedule" + number, PERMISSION, from);
            }
        }
    }

    private void bucket(Node event, From from) {
        if (Config.truthy(Config.at(event, "existing"))) {
            made.shared(prefix + "CustomS31", "Custom::S3", Optional.empty(), from);
            CustomResources.make(service, made, "custom-resource-existing-s3", from);
            return;
        }
        Config.text(event).or(() -> Config.textAt(event, "bucket")).ifPresent(bucket -> {
            Optional<String> name = Config.textAt(service.root(), "provider", "s3", bucket, "name");
            made.shared(
                    "S3Bucket" + Naming.openAlphanumeric(bucket),
                    "AWS::S3::Bucket",
                    name.or(() -> Optional.of(bucket)),
                    from);
            made.shared(
                    prefix + "LambdaPermission" + Naming.openAlphanumeric(bucket) + "S3",
                    PERMISSION,
                    Optional.empty(),
                    from);
        });
    }

    private void topic(Node event, From from) {
        Optional<String> arn =
                Config.text(event).filter(text -> text.startsWith("arn:")).or(() -> Config.textAt(event, "arn"));
        boolean existing = arn.isPresent() || Config.at(event, "arn").isPresent();
        Optional<String> name = Config.textAt(event, "topicName")
                .or(() -> arn.map(text -> text.substring(text.lastIndexOf(':') + 1)))
                .or(() -> Config.text(event));
        if (name.isEmpty()) {
            return;
        }
        String word = Naming.openAlphanumeric(name.get());
        boolean redriven = Config.at(event, "redrivePolicy").isPresent();
        if (redriven) {
            made.part(word + "To" + prefix + "DLQPolicy", "AWS::SQS::QueuePolicy", from);
        }
        if (existing || redriven || Config.at(event, "filterPolicy").isPresent()) {
            made.part(prefix + "SnsSubscription" + word, "AWS::SNS::Subscription", from);
        }
        if (!existing) {
            made.shared("SNSTopic" + word, "AWS::SNS::Topic", name, from);
        }
        made.part(prefix + "LambdaPermission" + word + "SNS", PERMISSION, from);
    }

    private void stream(Node event, From from) {
        Optional<String> arn = Config.text(event).or(() -> Config.textAt(event, "arn"));
        Optional<String> type = Config.textAt(event, "type")
                .or(() -> arn.map(text -> text.split(":"))
                        .filter(it -> it.length > 2)
                        .map(it -> it[2]));
        Optional<String> name = arn.isPresent()
                ? arn.map(text -> text.split("/")).filter(it -> it.length > 1).map(it -> it[1])
                : source(event).map(text -> text.substring(text.lastIndexOf('/') + 1));
        if (type.isEmpty() || name.isEmpty()) {
            return;
        }
        mapping(Naming.upperFirst(type.get()) + Naming.openAlphanumeric(name.get()), from);
        if (Config.at(event, "consumer")
                .filter(consumer -> consumer instanceof Node.Bool bool && bool.value())
                .isPresent()) {
            String consumer = function.name() + name.get() + "Consumer";
            made.part(
                    Naming.normalise(consumer) + "StreamConsumer",
                    "AWS::Kinesis::StreamConsumer",
                    Optional.of(consumer),
                    from);
        }
    }

    /** What an event's ARN calls its source: the last part of a text, or what a function of CloudFormation names. */
    private static Optional<String> source(Node event) {
        Node arn = Config.at(event, "arn").orElse(event);
        Optional<Intrinsic> call = Intrinsic.of(arn);
        if (call.isEmpty()) {
            return Config.text(arn).map(text -> text.substring(text.lastIndexOf(':') + 1));
        }
        List<Node> arguments = call.get().arguments();
        if (call.get().name().equals("Join") && arguments.size() == 2) {
            List<Node> parts = Config.items(arguments.get(1));
            return parts.isEmpty() ? Optional.empty() : Config.text(parts.get(parts.size() - 1));
        }
        return call.get().argument() instanceof Node.Str text
                ? Optional.of(call.get().name().equals("GetAtt") ? text.value().split("\\.")[0] : text.value())
                : arguments.stream().findFirst().flatMap(Config::text);
    }

    private static Optional<String> cluster(Node event) {
        return Config.textAt(event, "arn")
                .map(arn -> arn.split("/"))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .or(() -> source(event));
    }

    private void userPool(Node event, From from) {
        Optional<String> pool = Config.textAt(event, "pool");
        if (pool.isEmpty()) {
            return;
        }
        if (Config.truthy(Config.at(event, "existing"))) {
            made.shared(prefix + "CustomCognitoUserPool1", "Custom::CognitoUserPool", Optional.empty(), from);
            CustomResources.make(service, made, "custom-resource-existing-cup", from);
            return;
        }
        String id = "CognitoUserPool" + Naming.openAlphanumeric(pool.get());
        made.shared(id, "AWS::Cognito::UserPool", pool, from);
        Config.textAt(event, "trigger")
                .ifPresent(trigger -> made.part(
                        prefix + "LambdaPermission" + id + "TriggerSource" + Naming.openAlphanumeric(trigger),
                        PERMISSION,
                        from));
    }

    /** The rule's logical id comes from the function's name; the permission counts all events. */
    private void eventBridge(Node event, int position, From from) {
        if (Config.isFalse(service.at("provider", "eventBridge", "useCloudFormation"))) {
            made.part(prefix + "CustomEventBridge" + position, "Custom::EventBridge", from);
            CustomResources.make(service, made, "custom-resource-event-bridge", from);
            return;
        }
        String rule = service.functionName(function) + "-rule-" + position;
        Config.textAt(event, "eventBus")
                .filter(bus -> !bus.equals("default") && !bus.startsWith("arn"))
                .ifPresent(bus -> made.shared(
                        Naming.normalise(bus) + "EventBridgeEventBus",
                        "AWS::Events::EventBus",
                        Optional.of(bus),
                        from));
        Optional<String> name = Config.textAt(event, "name").or(() -> Optional.of(rule));
        made.part(Naming.openAlphanumeric(rule) + "EventBridgeRule", "AWS::Events::Rule", name, from);
        made.part(prefix + "EventBridgeLambdaPermission" + position, PERMISSION, from);
    }

    private void loadBalancer(Node event, From from) {
        Optional<String> listener = Config.textAt(event, "listenerArn");
        Optional<String> priority = Config.at(event, "priority")
                .map(node -> node instanceof Node.Num number
                        ? number.literal()
                        : Config.text(node).orElse(""));
        String several = Config.truthy(Config.at(event, "multiValueHeaders")) ? "MultiValue" : "";
        String id = listener.map(arn -> arn.split("/"))
                .filter(parts -> parts.length > LISTENER_PARTS)
                .map(parts -> parts[LISTENER_PARTS])
                .or(() -> Config.at(event, "listenerArn").flatMap(arn -> source(arn)))
                .orElse("${listenerArn}");
        made.shared(
                prefix + "Alb" + several + "TargetGroup" + id,
                "AWS::ElasticLoadBalancingV2::TargetGroup",
                Optional.empty(),
                from);
        made.part(prefix + "AlbListenerRule" + priority.orElse(""), "AWS::ElasticLoadBalancingV2::ListenerRule", from);
        made.shared(prefix + "LambdaPermissionAlb", PERMISSION, Optional.empty(), from);
        made.shared(prefix + "LambdaPermissionRegisterTarget", PERMISSION, Optional.empty(), from);
    }
}
