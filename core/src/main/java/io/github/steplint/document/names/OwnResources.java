package io.github.steplint.document.names;

import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written under {@code resources}; merged over everything that is made. */
final class OwnResources {
    /** The properties that name a resource of the types that state machines have to do with. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AWS::StepFunctions::StateMachine", "StateMachineName"),
            Map.entry("AWS::StepFunctions::Activity", "Name"),
            Map.entry("AWS::Lambda::Function", "FunctionName"),
            Map.entry("AWS::Lambda::LayerVersion", "LayerName"),
            Map.entry("AWS::IAM::Role", "RoleName"),
            Map.entry("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
            Map.entry("AWS::Logs::LogGroup", "LogGroupName"),
            Map.entry("AWS::Events::Rule", "Name"),
            Map.entry("AWS::Events::EventBus", "Name"),
            Map.entry("AWS::CloudWatch::Alarm", "AlarmName"),
            Map.entry("AWS::DynamoDB::Table", "TableName"),
            Map.entry("AWS::SQS::Queue", "QueueName"),
            Map.entry("AWS::SNS::Topic", "TopicName"),
            Map.entry("AWS::S3::Bucket", "BucketName"),
            Map.entry("AWS::Cognito::UserPool", "UserPoolName"),
            Map.entry("AWS::ECS::Cluster", "ClusterName"),
            Map.entry("AWS::KMS::Alias", "AliasName"));

    private final Service service;
    private final Made made;

    OwnResources(Service service, Made made) {
        this.service = service;
        this.made = made;
    }

    void make() {
        Node resources = service.at("resources").orElse(new Node.Null(service.at()));
        if (resources instanceof Node.Arr list) {
            List<Node> parts = list.items();
            for (int i = 0; i < parts.size(); i++) {
                part(parts.get(i), "/resources/" + i);
            }
        } else {
            part(resources, "/resources");
        }
    }

    private void part(Node part, String pointer) {
        Config.membersAt(part, "Resources").forEach(resource -> resource(resource, pointer + "/Resources"));
        Config.membersAt(part, "Outputs")
                .forEach(output ->
                        Config.at(output.value(), "Value").ifPresent(value -> made.output(output.name(), value)));
    }

    private void resource(Node.Member resource, String pointer) {
        From from = From.member(resource, pointer);
        Optional<String> type = Config.textAt(resource.value(), "Type");
        Optional<String> name =
                type.map(NAMES::get).flatMap(property -> Config.textAt(resource.value(), "Properties", property));
        made.add(new LogicalResource(
                resource.name(), type, name, from.key(), from.pointer(), from.at(), from.named(), Origin.OWN));
    }
}
