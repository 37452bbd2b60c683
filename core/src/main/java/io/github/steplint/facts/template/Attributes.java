package io.github.steplint.facts.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes that {@code Fn::GetAtt} gives for the types of resources that machines have most to do with. */
public final class Attributes {
    private static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry(
                    "AWS::Lambda::Function",
                    List.of(
                            "Arn",
                            "SnapStartResponse",
                            "SnapStartResponse.ApplyOn",
                            "SnapStartResponse.OptimizationStatus")),
            Map.entry("AWS::StepFunctions::StateMachine", List.of("Arn", "Name", "StateMachineRevisionId")),
            Map.entry("AWS::StepFunctions::Activity", List.of("Arn", "Name")),
            Map.entry("AWS::IAM::Role", List.of("Arn", "RoleId")),
            Map.entry("AWS::SQS::Queue", List.of("Arn", "QueueName", "QueueUrl")),
            Map.entry("AWS::SNS::Topic", List.of("TopicArn", "TopicName")),
            Map.entry("AWS::DynamoDB::Table", List.of("Arn", "StreamArn")),
            Map.entry("AWS::Logs::LogGroup", List.of("Arn")),
            Map.entry("AWS::Events::Rule", List.of("Arn")));

    private Attributes() {}

    /** The attributes of a type; empty where they are not listed here. */
    public static Optional<List<String>> of(String type) {
        return Optional.ofNullable(OF.get(type));
    }
}
