package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {
    private static final String SERVERLESS = """
            service: library
            provider: {name: aws}
            plugins: [serverless-step-functions]
            functions:
              send-mail: {handler: mail.send}
            stepFunctions:
              noOutput: true
              stateMachines:
                lend:
                  name: lend
                  role: !GetAtt Lender.Arn
                  definition: {StartAt: A, States: {A: {Type: Succeed}}}
            resources:
              Resources:
                Lender: {Type: AWS::IAM::Role}
            """;

    @TempDir
    Path folder;

    @Test
    void aPersonIsToldWhatAReferenceMustSay() throws IOException {
        Outcome outcome = new Call(folder).file("serverless.yml", SERVERLESS).run("names", "serverless.yml");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                LOGICAL ID                      TYPE                              NAME                               FROM
                IamRoleLambdaExecution          AWS::IAM::Role                    library-dev-us-east-1-lambdaRole   provider
                Lend                            AWS::StepFunctions::StateMachine  lend                               stepFunctions.stateMachines.lend
                Lender                          AWS::IAM::Role                    -                                  resources.Resources.Lender
                SendDashmailLambdaFunction      AWS::Lambda::Function             library-dev-send-mail              functions.send-mail
                SendDashmailLambdaVersion<sha>  AWS::Lambda::Version              -                                  functions.send-mail
                SendDashmailLogGroup            AWS::Logs::LogGroup               /aws/lambda/library-dev-send-mail  functions.send-mail

                TO REFER TO               THE ARN IS                                     THE NAME IS
                state machine  lend       Ref: Lend                                      Fn::GetAtt: [Lend, Name]
                function       send-mail  Fn::GetAtt: [SendDashmailLambdaFunction, Arn]  Ref: SendDashmailLambdaFunction

                Inside a definition the plugin takes the key of a function for its logical id, in Ref and Fn::GetAtt only.

                OUTPUTS
                SendDashmailLambdaFunctionQualifiedArn
                """);
    }

    @Test
    void scriptsGetPointersAndValues() throws IOException {
        Outcome outcome =
                new Call(folder).file("serverless.yml", SERVERLESS).run("names", "--format", "json", "serverless.yml");
        assertThat(outcome.out()).contains("""
                    {
                      "logicalId": "Lend",
                      "type": "AWS::StepFunctions::StateMachine",
                      "name": "lend",
                      "key": "lend",
                      "pointer": "/stepFunctions/stateMachines/lend"
                    },
                """).contains("""
                      "value": {
                        "Ref": "SendDashmailLambdaVersion<sha>"
                      }
                """);
    }

    @Test
    void theStageIsGivenAsTheFrameworkGetsIt() throws IOException {
        Outcome outcome = new Call(folder)
                .file("serverless.yml", SERVERLESS.replace("name: lend", "name: lend-${sls:stage}"))
                .run("names", "serverless.yml", "--stage", "my-prod");
        assertThat(outcome.out()).contains("LendDashmyDashprod ", "library-my-prod-send-mail");
    }

    @Test
    void aFileOfAnotherKindIsAWrongCall() throws IOException {
        Call call = new Call(folder).file("order.asl.json", Call.SOUND);
        assertThat(call.run("names", "order.asl.json").err())
                .isEqualTo("steplint: order.asl.json is no configuration of the Serverless Framework\n");
        assertThat(call.run("names", "serverless.yml").status()).isEqualTo(Main.WRONG_CALL);
        assertThat(call.run("names").err()).isEqualTo("steplint: FILE is missing\n");
    }
}
