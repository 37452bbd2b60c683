package io.github.steplint.document.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceNamesTest {
    private static final String HEAD = """
            service: library
            provider:
              name: aws
              stage: prod
            plugins: [serverless-step-functions]
            """;

    @Test
    void aMachineIsCalledByItsIdElseItsNameElseItsKey() {
        ServiceNames names = names("""
                stepFunctions:
                  stateMachines:
                    remind-readers:
                      definition: {}
                    lend:
                      name: lend-${opt:stage}
                      definition: {}
                    fine:
                      id: Fine-readers
                      name: fine
                      role: arn:aws:iam::1:role/fine
                      definition: {}
                  activities: [stamp_card]
                """);
        assertThat(ids(names))
                .containsExactly(
                        "FineDashreaders",
                        "LendDash${opt:stage}",
                        "LendDash${opt:stage}Role",
                        "RemindDashreadersStepFunctionsStateMachine",
                        "RemindDashreadersStepFunctionsStateMachineRole",
                        "StampUnderscorecardStepFunctionsActivity");
        assertThat(names.outputs())
                .extracting(LogicalOutput::logicalId)
                .containsExactly(
                        "FineDashreadersArn",
                        "LendDash${opt:stage}Arn",
                        "RemindDashreadersStepFunctionsStateMachineArn",
                        "StampUnderscorecardStepFunctionsActivityArn");
        assertThat(find(names, "FineDashreaders")).hasValueSatisfying(fine -> {
            assertThat(fine.name()).hasValue("fine");
            assertThat(fine.key()).isEqualTo("fine");
            assertThat(fine.pointer()).isEqualTo("/stepFunctions/stateMachines/fine");
            assertThat(fine.at().line()).isEqualTo(14);
        });
    }

    @Test
    void eventsAreCalledByTheKeyAndAlarmsByTheLogicalId() {
        ServiceNames names = names("""
                stepFunctions:
                  stateMachines:
                    lend:
                      id: Lending
                      definition: {}
                      role: arn:aws:iam::1:role/lend
                      events:
                        - schedule: rate(1 day)
                        - schedule: {rate: rate(2 days), method: scheduler, name: twice, role: "arn:aws:iam::1:role/x"}
                        - eventBridge: {event: {source: [library]}}
                      alarms:
                        topics: {alarm: "arn:aws:sns:eu-west-1:1:alarm"}
                        metrics: [executionsFailed, {metric: executionsTimedOut, logicalId: Late}, executionsLost]
                        nameTemplate: $[stateMachineName]-$[metricName]
                      notifications:
                        FAILED: [{sns: "arn:aws:sns:eu-west-1:1:failed"}]
                """);
        assertThat(ids(names))
                .containsExactly(
                        "Late",
                        "LendEventToStepFunctionsRole",
                        "LendEventsRuleCloudWatchEvent1",
                        "LendScheduleToStepFunctionsRole",
                        "LendStepFunctionsEventsRuleSchedule1",
                        "LendStepFunctionsSchedulerSchedule2",
                        "Lending",
                        "LendingExecutionsFailedAlarm",
                        "LendingNotificationsFAILEDEventRule",
                        "LendingResourcePolicy8f4ba");
        assertThat(find(names, "LendingExecutionsFailedAlarm").flatMap(LogicalResource::name))
                .hasValue("lend-executionsFailed");
    }

    @Test
    void functionsComeWithALogGroupAVersionAndTheirRole() {
        ServiceNames names = names("""
                functions:
                  send-mail:
                    handler: mail.send
                    events:
                      - http: {path: "/mails/{id}/", method: POST, cors: true}
                      - sqs: {arn: !GetAtt Mails.Arn}
                      - httpApi: GET /mails
                  gone: null
                resources:
                  Resources:
                    Mails: {Type: AWS::SQS::Queue, Properties: {QueueName: mails}}
                """);
        assertThat(ids(names))
                .containsExactly(
                        "ApiGatewayDeployment<instanceId>",
                        "ApiGatewayMethodMailsIdVarOptions",
                        "ApiGatewayMethodMailsIdVarPost",
                        "ApiGatewayResourceMails",
                        "ApiGatewayResourceMailsIdVar",
                        "ApiGatewayRestApi",
                        "HttpApi",
                        "HttpApiIntegrationSendDashmail",
                        "HttpApiRouteGetMails",
                        "HttpApiStage",
                        "IamRoleLambdaExecution",
                        "Mails",
                        "SendDashmailEventSourceMappingSQSMails",
                        "SendDashmailLambdaFunction",
                        "SendDashmailLambdaPermissionApiGateway",
                        "SendDashmailLambdaPermissionHttpApi",
                        "SendDashmailLambdaVersion<sha>",
                        "SendDashmailLogGroup");
        assertThat(find(names, "SendDashmailLambdaFunction").flatMap(LogicalResource::name))
                .hasValue("library-prod-send-mail");
        assertThat(find(names, "Mails").flatMap(LogicalResource::name)).hasValue("mails");
    }

    @Test
    void twoThatClaimOneLogicalIdAreOneResourceOfTheLastType() {
        ServiceNames names = names("""
                stepFunctions:
                  stateMachines:
                    a: {name: same, definition: {}}
                    b: {name: Same, definition: {}}
                resources:
                  Resources:
                    SameRole: {Type: AWS::SNS::Topic}
                """);
        assertThat(ids(names)).containsExactly("Same", "SameRole");
        assertThat(names.made())
                .filteredOn(made -> made.logicalId().equals("Same"))
                .hasSize(2);
        assertThat(find(names, "SameRole").flatMap(LogicalResource::type)).hasValue("AWS::SNS::Topic");
    }

    @Test
    void withoutThePluginItsSectionMakesNothing() {
        String text = """
                service: library
                provider: {name: aws}
                stepFunctions:
                  stateMachines:
                    lend: {definition: {}}
                """;
        assertThat(ids(read(text))).isEmpty();
    }

    private static List<String> ids(ServiceNames names) {
        assertThat(names.resources())
                .allSatisfy(resource -> assertThat(Set.of("", "/"))
                        .contains(resource.pointer()
                                .substring(0, Math.min(1, resource.pointer().length()))));
        return names.resources().stream().map(LogicalResource::logicalId).toList();
    }

    private static Optional<LogicalResource> find(ServiceNames names, String id) {
        return names.resources().stream()
                .filter(resource -> resource.logicalId().equals(id))
                .findFirst();
    }

    private static ServiceNames names(String text) {
        return read(HEAD + text);
    }

    private static ServiceNames read(String text) {
        SourceFile file = new SourceFile("serverless.yml", text);
        return ServiceNames.of(YamlReader.read(file, Limits.DEFAULT).root().orElseThrow(), VariableOptions.NONE);
    }
}
