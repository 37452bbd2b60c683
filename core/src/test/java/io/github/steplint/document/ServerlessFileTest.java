package io.github.steplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.MachineType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerlessFileTest {
    private static final String REPORTS = """
            service: reports
            provider: {name: aws}
            stepFunctions:
              validate: true
              stateMachines:
                daily:
                  type: EXPRESS
                  definition:
                    StartAt: Poll
                    States:
                      Poll: {Type: Succeed}
                weekly: ${file(weekly.yml)}
                monthly:
                  type: ${param:kind}
                  definition:
                    StartAt: Wait
                    States: {Wait: {Type: Wait, Seconds: 5, End: true}}
                yearly:
                  definition: ${file(yearly.yml)}
            """;

    @Test
    void machinesStandUnderTheirKeysAndVariablesAreNone() {
        Document document = Located.read("serverless.yml", REPORTS).orElseThrow();

        assertThat(document).isInstanceOf(ServerlessFile.class);
        assertThat(Located.names(document)).containsExactly("daily", "monthly");
        assertThat(document.definitions())
                .extracting(Definition::type)
                .containsExactly(MachineType.EXPRESS, MachineType.UNKNOWN);
        assertThat(Located.place(document.definitions().get(1).at())).isEqualTo("13:5");
        assertThat(Located.value(document.definitions().get(0), "Poll")).isEqualTo("9:18-9:22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serverless-prod.yml", "config/reports.yml", "serverless.yaml"})
    void otherNamesAreAsGoodAsLongAsThereIsAService(String path) {
        assertThat(Located.read(path, REPORTS)).get().isInstanceOf(ServerlessFile.class);
    }

    @Test
    void theMachinesMayBeAListOfObjects() {
        Document document = Located.read("serverless.yml", """
                        service: reports
                        stepFunctions:
                          stateMachines:
                            - ${file(others.yml)}
                            - daily:
                                definition: {StartAt: A, States: {A: {Type: Succeed}}}
                            - weekly:
                                definition: {StartAt: B, States: {B: {Type: Succeed}}}
                        """).orElseThrow();

        assertThat(Located.names(document)).containsExactly("daily", "weekly");
    }

    @Test
    void aDefinitionMayBeText() {
        Document document = Located.read("serverless.yml", """
                        service: reports
                        stepFunctions:
                          stateMachines:
                            daily:
                              definition: |
                                {"StartAt": "A",
                                 "States": {"A": {"Type": "Succeed"}}}
                        """).orElseThrow();

        assertThat(Located.value(document.definitions().get(0), "Succeed")).isEqualTo("7:35-7:44");
    }

    @Test
    void resourcesOfOnesOwnMayHoldMachines() {
        Document document = Located.read("serverless.yml", """
                        service: reports
                        resources:
                          - ${file(tables.yml)}
                          - Resources:
                              Nightly:
                                Type: AWS::StepFunctions::StateMachine
                                Properties:
                                  Definition: {StartAt: A, States: {A: {Type: Succeed}}}
                        stepFunctions:
                          stateMachines:
                            daily:
                              definition: {StartAt: B, States: {B: {Type: Succeed}}}
                        """).orElseThrow();

        assertThat(Located.names(document)).containsExactly("Nightly", "daily");
    }

    @Test
    void jsonWillDo() {
        Document document = Located.read("serverless.json", """
                        {"service": "reports", "stepFunctions": {"stateMachines": {
                          "daily": {"definition": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}}}}}
                        """).orElseThrow();

        assertThat(Located.key(document.definitions().get(0), "A")).isEqualTo("2:55-2:58");
    }

    @Test
    void aFileThatOneIncludesIsReadIfItHoldsMachines() {
        Document document = Located.read("machines.yml", """
                        stateMachines:
                          daily:
                            definition:
                              StartAt: A
                              States: {A: {Type: Succeed}}
                        """).orElseThrow();

        assertThat(document).isInstanceOf(ServerlessFile.class);
        assertThat(Located.names(document)).containsExactly("daily");
    }

    @Test
    void aConfigurationWithoutMachinesIsStillOne() {
        assertThat(Located.read("serverless.yml", "service: reports\n"))
                .get()
                .matches(document -> document.definitions().isEmpty());
        assertThat(Located.read("docker-compose.yml", "services:\n  web:\n    image: nginx\n"))
                .isEmpty();
    }

    @Test
    void aBrokenConfigurationIsToldAsSuch() {
        Document document = Located.read("serverless.yml", "service: reports\nprovider: {name: aws\nfunctions:\n")
                .orElseThrow();

        assertThat(document).isInstanceOf(ServerlessFile.class);
        assertThat(document.problems()).hasSize(1);
    }

    @Test
    void machinesAreFoundWhereVariablesBringThemIn() {
        Document document = Located.read(
                        "serverless.yml",
                        """
                        service: reports
                        stepFunctions:
                          stateMachines:
                            daily: ${file(daily.yml)}
                            weekly: {type: EXPRESS, definition: "${file(weekly.asl.json)}"}
                            monthly: {definition: "${file(monthly.asl)}"}
                            yearly: {definition: "${file(yearly.js)}"}
                        """,
                        Map.of(
                                "daily.yml", "definition: {StartAt: A, States: {A: {Type: Succeed}}}",
                                "weekly.asl.json", "{\"StartAt\": \"B\", \"States\": {}}",
                                "monthly.asl", "{\"StartAt\": \"C\", \"States\": {}}",
                                "yearly.js", "module.exports = {}"))
                .orElseThrow();

        assertThat(Located.names(document)).containsExactly("daily", "weekly", "monthly");
        assertThat(document.definitions())
                .extracting(definition ->
                        definition.tree().root().orElseThrow().span().file().path())
                .containsExactly("daily.yml", "weekly.asl.json", "monthly.asl");
        assertThat(document.definitions().get(1).type()).isEqualTo(MachineType.EXPRESS);
    }

    @Test
    void theSectionMayStandInAnotherFile() {
        Document document = Located.read(
                        "serverless.yml",
                        "service: reports\nstepFunctions: ${file(machines.yml)}\n",
                        Map.of("machines.yml", """
                                stateMachines:
                                  daily:
                                    definition: {StartAt: A, States: {A: {Type: Succeed}}}
                                """))
                .orElseThrow();

        assertThat(Located.names(document)).containsExactly("daily");
        assertThat(document.definitions().get(0).at()).hasToString("machines.yml:2:3");
    }

    @Test
    void aPartOfAConfigurationIsNotResolved() {
        ServerlessFile part = (ServerlessFile) Located.read("machines.yml", """
                        stateMachines:
                          daily:
                            name: ${self:custom.name}
                            definition: {StartAt: A, States: {A: {Type: Succeed}}}
                        """).orElseThrow();

        assertThat(part.variableProblems()).isEmpty();
    }
}
