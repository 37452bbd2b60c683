package io.github.steplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.MachineType;
import io.github.steplint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AslFileTest {
    private static final String POLL = """
            {
              "StartAt": "Poll",
              "States": {"Poll": {"Type": "Succeed"}}
            }
            """;

    @Test
    void aRootWithStartAtAndStatesIsADefinitionWhateverTheFileIsCalled() {
        Document document = Located.read("flows/report.json", POLL).orElseThrow();

        assertThat(document).isInstanceOf(AslFile.class);
        assertThat(Located.names(document)).containsExactly("-");
        assertThat(Located.key(document.definitions().get(0), "Poll")).isEqualTo("3:14-3:20");
        assertThat(Located.place(document.definitions().get(0).at())).isEqualTo("1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.asl.json", "A.ASL.JSON", "dir.d/a.asl", "a.asl.yaml", "a.asl.yml"})
    void aFileWithTheNameOfADefinitionIsOneEvenIfItHoldsSomethingElse(String path) {
        assertThat(Located.read(path, "{\"Comment\": \"to be written\"}")).isPresent();
        assertThat(Located.read(path, "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# to be written", "---\n"})
    void anEmptyDefinitionIsToldAsSuch(String text) {
        Document document = Located.read("a.asl.yaml", text).orElseThrow();

        assertThat(Located.problems(document)).containsExactly("1:1 BROKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"reports\", \"version\": \"1.0.0\"}",
                "{\"type\": \"object\", \"required\": [\"StartAt\", \"States\"]}",
                "{\"StartAt\": {\"type\": \"string\"}, \"States\": {\"type\": \"object\"}}",
                "{\"definition\": {\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}}",
                "[\"StartAt\", \"States\"]",
                "{\"notes\": \"StartAt and States\", broken"
            })
    void whatMerelySpeaksOfDefinitionsIsLeftAlone(String text) {
        assertThat(Located.read("data.json", text)).isEmpty();
    }

    @Test
    void yamlUnderTheNameOfJsonIsRead() {
        Document document = Located.read("pipe.asl.json", """
                        StartAt: Poll
                        States:
                          Poll: {Type: Succeed}
                        """).orElseThrow();

        assertThat(document.problems()).isEmpty();
        assertThat(Located.value(document.definitions().get(0), "Succeed")).isEqualTo("3:16-3:23");
    }

    @Test
    void jsonUnderTheNameOfYamlIsReadAsTheYamlThatItIs() {
        Document document = Located.read("pipe.asl.yaml", POLL).orElseThrow();

        assertThat(Located.value(document.definitions().get(0), "Poll")).isEqualTo("2:14-2:20");
    }

    @Test
    void theCallSaysWhatKindOfWorkflowABareDefinitionIs() {
        DocumentOptions express = new DocumentOptions(MachineType.EXPRESS, false);

        assertThat(Documents.read(new SourceFile("a.asl.json", POLL), express))
                .get()
                .extracting(document -> document.definitions().get(0).type())
                .isEqualTo(MachineType.EXPRESS);
    }

    @Test
    void aBrokenFileIsStillADefinitionIfItBeginsLikeOne() {
        String cut = POLL.substring(0, POLL.indexOf("\"States\"") + 12);

        Document document = Located.read("report.json", cut).orElseThrow();

        assertThat(document.problems()).hasSize(1);
        assertThat(document.definitions().get(0).tree().broken()).isTrue();
    }

    @Test
    void aProblemOfTheWholeFileIsToldOnce() {
        Document document = Located.read("a.asl.json", POLL.replace("Succeed\"}}", "Succeed\"}},"))
                .orElseThrow();

        assertThat(Located.problems(document)).containsExactly("3:42 TRAILING_COMMA");
    }

    @Test
    void definitionsInsideAnotherDocumentAreFoundWhereTheUserNamesTheFile() {
        String text = """
                {
                  "nightly": {
                    "definition": {"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters":
                      {"StartAt": "x", "States": {}}, "End": true}}}
                  },
                  "state_machine_config": {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}
                }
                """;

        assertThat(Located.read("cases.json", text)).isEmpty();
        Document document = Located.readNamed("cases.json", text).orElseThrow();
        assertThat(Located.names(document)).containsExactly("nightly", "state_machine_config");
        assertThat(document.definitions())
                .extracting(definition -> Located.place(definition.at()))
                .containsExactly("2:3", "6:3");
    }

    @Test
    void theAnswerOfDescribeStateMachineHoldsItsDefinitionAsText() {
        Document document = Located.readNamed("described.json", """
                        {
                          "name": "Nightly",
                          "definition": "{\\n  \\"StartAt\\": \\"A\\",\\n  \\"States\\": {\\"A\\": {\\"Type\\": \\"Succeed\\"}}}",
                          "type": "EXPRESS"
                        }
                        """).orElseThrow();

        Definition definition = document.definitions().get(0);
        assertThat(definition.type()).isEqualTo(MachineType.EXPRESS);
        assertThat(Located.value(definition, "A")).isEqualTo("3:36-3:41");
    }

    @Test
    void aNamedFileWithoutStartAtIsAnAttemptAtADefinition() {
        String text = "{\"Startat\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";

        assertThat(Located.readNamed("report.json", text)).isPresent();
        assertThat(Located.readNamed("package.json", "{\"name\": \"reports\"}")).isEmpty();
    }
}
