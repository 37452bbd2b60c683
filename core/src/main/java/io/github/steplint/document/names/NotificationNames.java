package io.github.steplint.document.names;

import io.github.steplint.document.Intrinsic;
import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that tell of a state machine's end, the policies that let them, and their role. A {@code notifications}
 * that the plugin finds malformed makes none, nor does one of an express workflow.
 */
final class NotificationNames {
    private static final List<String> STATUSES = List.of("ABORTED", "FAILED", "RUNNING", "SUCCEEDED", "TIMED_OUT");
    private static final List<String> TARGETS = List.of("sns", "sqs", "kinesis", "firehose", "lambda", "stepFunctions");
    private static final Predicate<Node> ARN = Form.arn(Set.of("Ref", "GetAtt", "Join"));
    private static final Predicate<Node> QUEUE =
            Form.object(List.of("arn", "messageGroupId"), Map.of("arn", ARN, "messageGroupId", Form::isText));
    private static final Predicate<Node> STREAM =
            Form.object(List.of("arn"), Map.of("arn", ARN, "partitionKeyPath", Form::isText));
    private static final Predicate<Node> TRANSFORMER = Form.object(
            List.of("inputTemplate"),
            Map.of(
                    "inputTemplate",
                    Form::isText,
                    "inputPathsMap",
                    node -> Config.members(node).allMatch(member -> Form.isText(member.value()))));
    private static final Predicate<Node> TARGET = Form.object(
            List.of(),
            Map.of(
                    "sns", ARN,
                    "sqs", QUEUE.or(ARN),
                    "kinesis", STREAM.or(ARN),
                    "firehose", ARN,
                    "lambda", ARN,
                    "stepFunctions", ARN,
                    "inputPath", Form::isText,
                    "inputTransformer", TRANSFORMER));
    private static final Predicate<Node> SOUND = Form.object(
            List.of(), STATUSES.stream().collect(Collectors.toMap(status -> status, status -> Form.list(TARGET))));

    private final Service service;
    private final Made made;
    /** By the topic or queue: a policy for one that several machines tell is made once. */
    private final Map<String, String> policies = new HashMap<>();

    NotificationNames(Service service, Made made) {
        this.service = service;
        this.made = made;
    }

    void make(Node.Member machine) {
        Optional<Node> notifications =
                Config.at(machine.value(), "notifications").filter(SOUND);
        boolean express =
                Config.textAt(machine.value(), "type").filter("EXPRESS"::equals).isPresent();
        Optional<String> id = Service.machineId(machine);
        if (express || id.isEmpty() || notifications.isEmpty()) {
            return;
        }
        From from = Service.machine(machine).field("notifications");
        permissions(id.get(), notifications.get(), from);
        String name = Config.textAt(machine.value(), "name").orElse(machine.name());
        for (String status : STATUSES) {
            if (!targets(notifications.get(), status).isEmpty()) {
                made.part(
                        id.get() + "Notifications" + status.replace("_", "") + "EventRule",
                        "AWS::Events::Rule",
                        Optional.of(name + "-" + status + "-notification"),
                        from.field(status));
            }
        }
    }

    private void permissions(String id, Node notifications, From from) {
        int index = 0;
        boolean role = false;
        for (String status : STATUSES) {
            for (Node target : targets(notifications, status)) {
                String kind = TARGETS.stream()
                        .filter(word -> Config.at(target, word).isPresent())
                        .findFirst()
                        .orElse("");
                switch (kind) {
                    case "sns", "sqs", "lambda" -> policy(id, index, status, kind, target, from.field(status));
                    case "kinesis", "firehose", "stepFunctions" -> role = true;
                    default -> {}
                }
                index++;
            }
        }
        if (role) {
            made.part(id + "NotificationsIamRole", "AWS::IAM::Role", from);
        }
    }

    private void policy(String id, int index, String status, String kind, Node target, From from) {
        Node destination =
                Config.at(target, kind, "arn").or(() -> Config.at(target, kind)).orElseThrow();
        String json = CompactJson.of(destination, service::translated);
        String resource = switch (kind) {
            case "sns" ->
                "{\"Type\":\"AWS::SNS::TopicPolicy\",\"Properties\":{" + document(status, kind, "sns:Publish", json)
                        + ",\"Topics\":[" + json + "]}}";
            case "sqs" ->
                "{\"Type\":\"AWS::SQS::QueuePolicy\",\"Properties\":{"
                        + document(status, kind, "sqs:SendMessage", json) + ",\"Queues\":[" + url(destination)
                        + "]}}";
            default ->
                "{\"Type\":\"AWS::Lambda::Permission\",\"Properties\":{"
                        + "\"Action\":\"lambda:InvokeFunction\",\"FunctionName\":" + json
                        + ",\"Principal\":\"events.amazonaws.com\"}}";
        };
        String policyId =
                id + "ResourcePolicy" + CompactJson.hash("{\"index\":" + index + ",\"resource\":" + resource + "}");
        String type = resource.substring("{\"Type\":\"".length(), resource.indexOf('"', "{\"Type\":\"".length()));
        if (kind.equals("lambda") || policies.putIfAbsent(kind + json, policyId) == null) {
            made.part(policyId, type, from);
        }
    }

    private static String document(String status, String kind, String action, String resource) {
        String sid = status + "-" + kind + "-"
                + CompactJson.hash("{\"action\":\"" + action + "\",\"resource\":" + resource + "}");
        return "\"PolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":{\"Sid\":\"" + sid
                + "\",\"Principal\":{\"Service\":\"events.amazonaws.com\"},\"Effect\":\"Allow\",\"Action\":\"" + action
                + "\",\"Resource\":" + resource + "}}";
    }

    /** The URL of a queue that is given by its ARN. */
    private String url(Node queue) {
        if (queue instanceof Node.Str arn) {
            String name = arn.value().substring(arn.value().lastIndexOf(':') + 1);
            return "{\"Fn::Sub\":[\"https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/${QueueName}\","
                    + "{\"QueueName\":" + CompactJson.quoted(name) + "}]}";
        }
        Optional<String> id = Intrinsic.of(queue)
                .filter(call -> call.name().equals("GetAtt"))
                .flatMap(call -> call.argument() instanceof Node.Str dotted
                        ? Stream.of(dotted.value().split("\\.")).findFirst()
                        : call.arguments().stream().findFirst().flatMap(Config::text));
        return "{\"Ref\":" + CompactJson.quoted(id.map(service::translated).orElse("")) + "}";
    }

    private static List<Node> targets(Node notifications, String status) {
        return Config.at(notifications, status).map(Config::items).orElse(List.of());
    }
}
