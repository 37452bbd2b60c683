package io.github.steplint.facts.serverless;

import io.github.steplint.machine.Holes;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the plugin allows the role that it makes for a state machine. Source: serverless-step-functions 3.30, its
 * compilation of roles, which compares a Task's Resource with a list, to the letter.
 */
public final class Permissions {
    private static final List<String> TABLE = List.of(
            "lambda:invoke|.waitForTaskToken",
            "sqs:sendMessage|.waitForTaskToken",
            "sns:publish|.waitForTaskToken",
            "dynamodb:updateItem",
            "dynamodb:putItem",
            "dynamodb:getItem",
            "dynamodb:deleteItem",
            "aws-sdk:dynamodb:updateItem|.waitForTaskToken",
            "aws-sdk:dynamodb:putItem|.waitForTaskToken",
            "aws-sdk:dynamodb:updateTable",
            "aws-sdk:dynamodb:query",
            "aws-sdk:dynamodb:scan",
            "aws-sdk:dynamodb:batchGetItem",
            "aws-sdk:dynamodb:batchWriteItem",
            "aws-sdk:redshiftdata:executeStatement",
            "aws-sdk:redshiftdata:batchExecuteStatement",
            "aws-sdk:redshiftdata:listStatements",
            "aws-sdk:redshiftdata:describeStatement",
            "aws-sdk:redshiftdata:getStatementResult",
            "aws-sdk:redshiftdata:cancelStatement",
            "batch:submitJob|.sync",
            "glue:startJobRun|.sync",
            "ecs:runTask|.sync|.waitForTaskToken",
            "states:startExecution|.sync|.sync:2|.waitForTaskToken",
            "aws-sdk:sfn:startSyncExecution",
            "codebuild:startBuild|.sync",
            "elasticmapreduce:createCluster|.sync",
            "elasticmapreduce:runJobFlow",
            "elasticmapreduce:terminateCluster|.sync",
            "elasticmapreduce:addStep|.sync",
            "elasticmapreduce:cancelStep",
            "elasticmapreduce:setClusterTerminationProtection",
            "elasticmapreduce:modifyInstanceFleetByName",
            "elasticmapreduce:modifyInstanceGroupByName",
            "bedrock:invokeModel",
            "events:putEvents|.waitForTaskToken",
            "aws-sdk:eventbridge:putTargets|.waitForTaskToken",
            "aws-sdk:scheduler:createSchedule",
            "aws-sdk:scheduler:deleteSchedule",
            "http:invoke",
            "s3:getObject",
            "s3:putObject",
            "s3:listObjectsV2",
            "aws-sdk:s3:getObject",
            "aws-sdk:s3:putObject",
            "aws-sdk:s3:listObjectsV2",
            "aws-sdk:sesv2:sendEmail",
            "athena:startQueryExecution|.sync",
            "athena:stopQueryExecution",
            "athena:getQueryExecution",
            "athena:getQueryResults",
            "sagemaker:createTransformJob.sync");

    private static final Set<String> KNOWN =
            TABLE.stream().flatMap(Permissions::forms).collect(Collectors.toUnmodifiableSet());

    /** Integrations of which the plugin reads the field of Parameters, whatever else is there. */
    private static final Set<String> NEED_PARAMETERS = Set.of("codebuild", "sagemaker", "s3", "bedrock");

    /**
     * A Task that the role will not let do its work, or that breaks the making of the role.
     *
     * @param task the Task
     * @param at its Resource
     * @param message a clause about the state
     * @param help what to write
     * @param fatal whether the plugin crashes, or makes a role that AWS refuses
     */
    public record Gap(State.Task task, Node at, String message, String help, boolean fatal) {}

    private Permissions() {}

    /** The gaps of a machine whose role the plugin makes. */
    static Stream<Gap> gaps(Machine machine) {
        boolean owns = machine.body().isEmpty() || machine.has("role");
        return owns
                ? Stream.empty()
                : machine.facts().stream()
                        .flatMap(facts -> facts.machine().states())
                        .filter(State.Task.class::isInstance)
                        .map(State.Task.class::cast)
                        .flatMap(task -> gap(task).stream())
                        .filter(gap -> gap.fatal() || !machine.has("iamRoleStatements"));
    }

    private static Optional<Gap> gap(State.Task task) {
        Resource resource = task.resource().orElse(null);
        boolean service = resource instanceof Resource.Optimized || resource instanceof Resource.AwsSdk;
        if (!service || !(resource.node() instanceof Node.Str text) || Holes.isHole(text)) {
            return Optional.empty();
        }
        String called = text.value().replaceFirst("^arn:[^:]*:states:::", "");
        if (!KNOWN.contains(called)) {
            return Optional.of(new Gap(
                    task,
                    text,
                    "calls " + called + ", which the role that the plugin makes will not allow",
                    "allow it in iamRoleStatements of the state machine, or give it a role",
                    false));
        }
        return new Reading(task, text, called).gap();
    }

    private static Stream<String> forms(String row) {
        String[] parts = row.split("\\|");
        return Stream.concat(Stream.of(parts[0]), Stream.of(parts).skip(1).map(suffix -> parts[0] + suffix));
    }

    /** What the plugin reads of the parameters to name the resource that is allowed. */
    private record Reading(State.Task task, Node at, String called) {

        Optional<Gap> gap() {
            if (task.head().open()) {
                return Optional.empty();
            }
            String service = called.replaceFirst("^aws-sdk:", "").replaceFirst(":.*", "");
            if (NEED_PARAMETERS.contains(service) && parameters().isEmpty()) {
                return fatal("has no Parameters, without which the plugin crashes when it makes the role");
            }
            return switch (service) {
                case "bedrock" ->
                    has("ModelId")
                            ? Optional.empty()
                            : fatal(
                                    "has no constant ModelId in Parameters, without which the plugin crashes when it makes the role");
                case "lambda" -> lambda();
                case "sqs" -> queue();
                case "sns" -> has("TopicArn") || has("TopicArn.$") ? Optional.empty() : unread("TopicArn");
                case "states" -> machine();
                case "events" ->
                    has("Entries.$")
                            ? fatal("takes Entries by a path, on which the plugin crashes when it makes the role")
                            : Optional.empty();
                default -> Optional.empty();
            };
        }

        private Optional<Gap> lambda() {
            boolean named = Stream.concat(parameters().stream(), arguments().stream())
                    .anyMatch(object -> object.has("FunctionName") || object.has("FunctionName.$"));
            boolean hidden = parameters().isPresent()
                    && arguments().isPresent()
                    && !arguments().get().has("FunctionName");
            boolean expression =
                    task.data().arguments().isPresent() && arguments().isEmpty();
            return named && !hidden || expression
                    ? Optional.empty()
                    : fatal(
                            "has no FunctionName that the plugin reads, so it makes a statement without Resource, which AWS"
                                    + " refuses");
        }

        private Optional<Gap> queue() {
            if (!has("QueueUrl") && !has("QueueUrl.$")) {
                return unread("QueueUrl");
            }
            Optional<String> url = parameters().flatMap(object -> Nodes.textAt(object, "QueueUrl"));
            return url.filter(text -> !text.startsWith("https://") && !text.startsWith("{%"))
                    .map(text -> new Gap(
                            task,
                            parameters()
                                    .flatMap(object -> object.get("QueueUrl"))
                                    .orElse(at),
                            "sends to \"" + text + "\", which is no URL of a queue, so the role allows nothing",
                            "write the URL of the queue, or Ref of it",
                            false));
        }

        private Optional<Gap> machine() {
            boolean named = Stream.concat(parameters().stream(), arguments().stream())
                    .anyMatch(object -> object.has("StateMachineArn") || object.has("StateMachineArn.$"));
            return parameters().isEmpty() || named
                    ? Optional.empty()
                    : fatal("has no StateMachineArn, without which the plugin crashes when it makes the role");
        }

        private Optional<Gap> unread(String field) {
            boolean jsonata = arguments().filter(object -> object.has(field)).isPresent();
            String message = jsonata
                    ? "has " + field
                            + " in Arguments, which the plugin does not read, so the role does not allow the call"
                    : "has no " + field + " in Parameters, so the role that the plugin makes does not allow the call";
            return Optional.of(new Gap(
                    task, at, message, "allow it in iamRoleStatements of the state machine, or give it a role", false));
        }

        private Optional<Gap> fatal(String message) {
            String help = task.data().arguments().isPresent()
                    ? "the plugin does not read Arguments here: give the state machine a role"
                    : "";
            return Optional.of(new Gap(task, at, message, help, true));
        }

        private boolean has(String field) {
            return parameters().filter(object -> object.has(field)).isPresent();
        }

        private Optional<Node.Obj> parameters() {
            return task.data().parameters().flatMap(member -> Nodes.object(member.value()));
        }

        private Optional<Node.Obj> arguments() {
            return task.data().arguments().flatMap(member -> Nodes.object(member.value()));
        }
    }
}
