package io.github.steplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudFormationTemplateTest {

    @Test
    void anInlineDefinitionOfSamIsAPartOfTheFile() {
        Document document = yaml("""
                Resources:
                  Reports:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      Type: EXPRESS
                      Definition:
                        StartAt: Poll
                        States:
                          Poll:
                            Type: Task
                            Resource: !GetAtt Poller.Arn
                            End: true
                """);

        Definition definition = document.definitions().get(0);
        assertThat(definition.name()).contains("Reports");
        assertThat(definition.type()).isEqualTo(MachineType.EXPRESS);
        assertThat(Located.place(definition.at())).isEqualTo("2:3");
        assertThat(Located.value(definition, "Poll")).isEqualTo("7:18-7:22");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AWS::Serverless::StateMachine; Type: STANDARD; STANDARD",
                "AWS::Serverless::StateMachine; Name: nightly; STANDARD",
                "AWS::StepFunctions::StateMachine; StateMachineType: EXPRESS; EXPRESS",
                "AWS::StepFunctions::StateMachine; StateMachineType: !Ref Kind; UNKNOWN"
            })
    void theResourceSaysWhatKindOfWorkflowItIs(String resource, String property, MachineType expected) {
        Document document = yaml("""
                Resources:
                  Reports:
                    Type: %s
                    Properties:
                      %s
                      Definition: {StartAt: A, States: {A: {Type: Succeed}}}
                """.formatted(resource, property));

        assertThat(document.definitions()).extracting(Definition::type).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!Sub |", "!Sub |-", "|", "|-\n", "\n        Fn::Sub: |"})
    void aBlockOfTextIsReadInPlace(String introduction) {
        String text = definitionString("""
                %s
                          {
                            "StartAt": "Poll",
                            "States": {"Poll": {"Type": "Wait", "Seconds": ${Delay}, "End": true}}
                          }
                """.formatted(introduction.stripTrailing()));

        Document document = yaml(text);

        Definition definition = document.definitions().get(0);
        assertThat(document.problems()).isEmpty();
        int line = text.substring(0, text.indexOf("\"StartAt\"")).split("\n", -1).length;
        assertThat(Located.value(definition, "Poll")).isEqualTo(line + ":24-" + line + ":30");
        assertThat(Located.value(definition, "Wait")).isEqualTo((line + 1) + ":41-" + (line + 1) + ":47");
    }

    @Test
    void subWithAMapOfValuesIsReadInPlace() {
        Document document = yaml(definitionString("""
                        !Sub
                                  - '{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Arn}", "End": true}}}'
                                  - Arn: !GetAtt Poller.Arn
                        """));

        assertThat(Located.value(document.definitions().get(0), "${Arn}")).isEqualTo("6:76-6:84");
    }

    @Test
    void whatIsWrongInTheTextIsToldWhereItStands() {
        Document document = yaml(definitionString("""
                        !Sub |
                                  {
                                    "StartAt": "Poll"
                                    "States": {}
                                  }
                        """));

        assertThat(Located.problems(document)).containsExactly("8:13 BROKEN");
        assertThat(document.tree().problems()).isEmpty();
    }

    @Test
    void partsThatTheCdkJoinsAreReadInPlace() {
        Document document = json("""
                {"Resources": {"Nightly1A": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
                  "DefinitionString": {"Fn::Join": ["", [
                    "{\\"StartAt\\":\\"Poll\\",\\"States\\":{\\"Poll\\":{\\"Type\\":\\"Task\\",\\"Resource\\":\\"arn:",
                    {"Ref": "AWS::Partition"},
                    ":states:::lambda:invoke\\",\\"Parameters\\":{\\"FunctionName\\":\\"",
                    {"Fn::GetAtt": ["Poller7", "Arn"]},
                    "\\"},\\"Next\\":\\"Dnoe\\"},\\"Done\\":{\\"Type\\":\\"Succeed\\"}}}"
                  ]]}
                }}}}
                """);

        Definition definition = document.definitions().get(0);
        assertThat(Located.names(document)).containsExactly("Nightly1A");
        assertThat(Located.value(definition, "Dnoe")).isEqualTo("7:19-7:27");
        assertThat(Located.key(definition, "Done")).isEqualTo("7:29-7:37");
        assertThat(Located.value(definition, "${Poller7.Arn}")).isEqualTo("5:65-7:8");
        assertThat(Located.value(definition, "arn:${AWS::Partition}:states:::lambda:invoke"))
                .isEqualTo("3:81-5:31");
    }

    @Test
    void aFaultInsideAJoinedPartIsToldWhereItStands() {
        Document document = json("""
                {"Resources": {"Nightly": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
                  "DefinitionString": {"Fn::Join": ["", [
                    "{\\"StartAt\\":\\"",
                    {"Ref": "First"},
                    "\\",\\"States\\":{\\"A\\":{\\"Type\\":Pass}}}"
                  ]]}
                }}}}
                """);

        assertThat(Located.problems(document)).containsExactly("5:37 BROKEN");
    }

    @Test
    void joinWithASeparatorPutsItBetweenTheParts() {
        Document document = yaml(definitionString("""
                        !Join
                                  - "\\n"
                                  - - '{"StartAt": "A",'
                                    - '"States": {"A": {"Type": "Succeed"}}}'
                        """));

        assertThat(document.problems()).isEmpty();
        assertThat(Located.key(document.definitions().get(0), "States")).isEqualTo("8:16-8:24");
    }

    @Test
    void toJsonStringHoldsTheDefinitionAsAnObject() {
        Document document = yaml(definitionString("""

                                  Fn::ToJsonString:
                                    StartAt: Poll
                                    States: {Poll: {Type: Succeed}}
                        """));

        assertThat(Located.value(document.definitions().get(0), "Poll")).isEqualTo("7:22-7:26");
    }

    @Test
    void bothAnswersOfAConditionAreDefinitions() {
        Document document = yaml(definitionString("""
                        !If
                                  - IsProduction
                                  - '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}'
                                  - !Sub '{"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}'
                        """));

        assertThat(Located.names(document)).containsExactly("Nightly", "Nightly");
        assertThat(Located.value(document.definitions().get(1), "B")).isEqualTo("8:31-8:34");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!Ref Definition",
                "!Sub '${Definition}'",
                "'{{resolve:ssm:/reports/definition}}'",
                "'{% include \"nightly.json\" %}'",
                "!ImportValue Definition",
                ""
            })
    void aDefinitionThatComesFromElsewhereIsNone(String value) {
        assertThat(yaml(definitionString(value + "\n")).definitions()).isEmpty();
    }

    @Test
    void aTemplateThatNamesItsDefinitionsByFileHasNoneOfItsOwn() {
        Document document = yaml("""
                Resources:
                  Reports:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      DefinitionUri: flows/reports.asl.json
                  Api:
                    Type: AWS::Serverless::Api
                    Properties:
                      DefinitionBody:
                        Fn::Transform: {Name: AWS::Include, Parameters: {Location: api.yaml}}
                """);

        assertThat(document.definitions()).isEmpty();
    }

    @Test
    void resourcesInALoopAreResources() {
        Document document = yaml("""
                Transform: AWS::LanguageExtensions
                Resources:
                  Fn::ForEach::Reports:
                    - Period
                    - [Daily, Weekly]
                    - Report${Period}:
                        Type: AWS::StepFunctions::StateMachine
                        Properties:
                          Definition: {StartAt: A, States: {A: {Type: Succeed}}}
                """);

        assertThat(Located.names(document)).containsExactly("Report${Period}");
    }

    @Test
    void whereTheFileBreaksOffOnlyTheLastMachineIsCutShort() {
        Document document = json("""
                {"Resources": {
                  "One": {"Type": "AWS::Serverless::StateMachine", "Properties": {
                    "Definition": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}}},
                  "Two": {"Type": "AWS::Serverless::StateMachine", "Properties": {
                    "Definition": {"StartAt": "A", "States": {"A": {"Type": "Succeed"
                """);

        assertThat(document.problems()).hasSize(1);
        assertThat(document.definitions())
                .extracting(definition -> definition.tree().broken())
                .containsExactly(false, true);
        assertThat(document.definitions().get(1).tree().root()).get().isInstanceOf(Node.Obj.class);
    }

    @Test
    void aTemplateWithoutStateMachinesIsLeftAlone() {
        assertThat(Located.read("template.yaml", "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n"))
                .isEmpty();
    }

    private static Document yaml(String text) {
        return Located.read("template.yaml", text)
                .map(CloudFormationTemplate.class::cast)
                .orElseThrow();
    }

    private static Document json(String text) {
        return Located.read("cdk.out/Reports.template.json", text)
                .map(CloudFormationTemplate.class::cast)
                .orElseThrow();
    }

    private static String definitionString(String value) {
        return """
                Resources:
                  Nightly:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      DefinitionString:""" + " " + value;
    }
}
