package io.github.steplint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            arn:aws:states:::lambda:invoke                                   | optimized lambda:invoke
            arn:aws:states:::states:startExecution.sync:2                    | optimized states:startExecution.sync:2
            arn:aws-us-gov:states:::sqs:sendMessage.waitForTaskToken         | optimized sqs:sendMessage.waitForTaskToken
            arn:aws-cn:states:::aws-sdk:s3:getObject                         | sdk s3:getObject
            arn:aws:states:::aws-sdk:sfn:sendTaskSuccess                     | sdk sfn:sendTaskSuccess
            "arn:${AWS::Partition}:states:::glue:startJobRun.sync"           | optimized glue:startJobRun.sync
            !Sub "arn:${AWS::Partition}:states:::dynamodb:getItem"           | optimized dynamodb:getItem
            {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":states:::sns:publish"]]} | optimized sns:publish
            arn:aws:lambda:eu-west-1:123456789012:function:report:live       | lambda
            "arn:aws:lambda:{REGION}:{ACCOUNT}:function:report"              | lambda
            "arn:aws:lambda:#{AWS::Region}:#{AWS::AccountId}:function:report" | lambda
            "arn:aws:lambda:${self:custom.place.${opt:stage}}-report"        | lambda
            arn:aws:states:eu-west-1:123456789012:activity:approve           | activity
            "arn:aws:states:#{AWS::Region}:#{AWS::AccountId}:activity:a"     | activity
            "${ReportFunctionArn}"                                           | hole
            "${prefix}:states:::lambda:invoke"                               | hole
            "arn:aws:states:::dynamodb:${Operation}"                         | hole
            "arn:aws:states:::aws-sdk:${Call}"                               | hole
            !GetAtt report.Arn                                               | hole
            {"Fn::GetAtt": [report, Arn]}                                    | hole
            <your function arn>                                              | hole
            REPORT_FUNCTION_ARN                                              | hole
            """)
    void readsWhatATaskCalls(String yaml, String expected) {
        assertThat(read(yaml)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            arn:aws:states:::dynamodb:query                | UNKNOWN_INTEGRATION arn:aws:states:::aws-sdk:dynamodb:query
            arn:aws:states:::s3:getObject                  | UNKNOWN_INTEGRATION arn:aws:states:::aws-sdk:s3:getObject
            arn:aws:states:::states:StartExecution         | UNKNOWN_INTEGRATION arn:aws:states:::states:startExecution
            arn:aws:states:::stepfunctions:startExecution.sync | UNKNOWN_INTEGRATION arn:aws:states:::states:startExecution.sync
            arn:aws:states:::eventbridge:putEvents         | UNKNOWN_INTEGRATION arn:aws:states:::events:putEvents
            arn:aws:states:::lambda                        | UNKNOWN_INTEGRATION arn:aws:states:::lambda:invoke
            arn:aws:states:::lambada:invoke                | UNKNOWN_INTEGRATION arn:aws:states:::lambda:invoke
            arn:aws:states:::teleporter:beam               | UNKNOWN_INTEGRATION
            arn:aws:states:::sns:publish.sync              | PATTERN_NOT_OFFERED arn:aws:states:::sns:publish
            arn:aws:states:::ecs:runTask.sync:2            | PATTERN_NOT_OFFERED arn:aws:states:::ecs:runTask.sync
            arn:aws:states:::states:startExecution.sync2   | UNKNOWN_SUFFIX arn:aws:states:::states:startExecution.sync:2
            arn:aws:states:::ecs:runTask.Sync              | UNKNOWN_SUFFIX arn:aws:states:::ecs:runTask.sync
            arn:aws:states:::sqs:sendMessage.waitForToken  | UNKNOWN_SUFFIX arn:aws:states:::sqs:sendMessage.waitForTaskToken
            arn:aws:states:::sqs:sendMessage.async         | UNKNOWN_SUFFIX arn:aws:states:::sqs:sendMessage
            arn:aws:states:::aws-sdk:stepfunctions:listExecutions | UNKNOWN_SDK_SERVICE arn:aws:states:::aws-sdk:sfn:listExecutions
            arn:aws:states:::aws-sdk:cognito-idp:listUsers | UNKNOWN_SDK_SERVICE arn:aws:states:::aws-sdk:cognitoidentityprovider:listUsers
            arn:aws:states:::aws-sdk:secrets-manager:getSecretValue | UNKNOWN_SDK_SERVICE arn:aws:states:::aws-sdk:secretsmanager:getSecretValue
            arn:aws:states:::aws-sdk:teleporter:beam       | UNKNOWN_SDK_SERVICE?
            arn:aws:states:::aws-sdk:s3:GetObject          | SDK_ACTION_CASE arn:aws:states:::aws-sdk:s3:getObject
            arn:aws:states:::aws-sdk:dynamodb:batch-get-item | SDK_ACTION_CASE arn:aws:states:::aws-sdk:dynamodb:batchGetItem
            arn:aws:states:::aws-sdk:glue:startJobRun.sync | SDK_SYNC arn:aws:states:::glue:startJobRun.sync
            arn:aws:states:::aws-sdk:s3:getObject.sync     | SDK_SYNC arn:aws:states:::aws-sdk:s3:getObject
            arn:aws:states:eu-west-1:123456789012:sqs:sendMessage | REGION_IN_SERVICE_ARN? arn:aws:states:::sqs:sendMessage
            arn:aws:states::sqs:sendMessage                | NOT_CALLABLE arn:aws:states:::sqs:sendMessage
            arn:aws:state:::lambda:invoke                  | NOT_CALLABLE arn:aws:states:::lambda:invoke
            arn:asw:states:::lambda:invoke                 | NOT_CALLABLE arn:aws:states:::lambda:invoke
            arn:aws:states:eu-west-1:123456789012:stateMachine:child | NOT_CALLABLE arn:aws:states:::states:startExecution
            arn:aws:sqs:eu-west-1:123456789012:orders      | NOT_CALLABLE
            arn:aws:lambda                                 | NOT_CALLABLE
            "${ReportFunctionArn"                          | NOT_CALLABLE ${ReportFunctionArn}
            " arn:aws:states:::lambda:invoke"              | NOT_CALLABLE arn:aws:states:::lambda:invoke
            arn:aws:lambda:eu-west-1:123456789012:function | NOT_CALLABLE
            arn:aws:states:::activity:approve              | NOT_CALLABLE?
            "{% $function %}"                              | NOT_CALLABLE
            send-message                                   | NOT_CALLABLE
            urn:other                                      | NOT_CALLABLE?
            """)
    void namesTheFaultAndWhatToWrite(String yaml, String expected) {
        assertThat(read(yaml)).isEqualTo(expected);
    }

    private static String read(String yaml) {
        SourceFile file = new SourceFile("resource.yaml", yaml);
        Node node = YamlReader.read(file, Limits.DEFAULT).root().orElseThrow();
        Resource resource = ResourceParser.parse(node).orElseThrow();
        if (resource instanceof Resource.Optimized it) {
            return "optimized " + it.service() + ":" + it.action()
                    + it.pattern().suffix();
        }
        if (resource instanceof Resource.AwsSdk it) {
            return "sdk " + it.service() + ":" + it.action() + it.pattern().suffix();
        }
        if (resource instanceof Resource.Invalid it) {
            return (it.kind() + (it.rejected() ? " " : "? ") + it.suggestion()).strip();
        }
        return resource.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
