package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "!Ref Queue | {\"Ref\": \"Queue\"}",
                "!GetAtt Queue.Arn | {\"Fn::GetAtt\": [\"Queue\", \"Arn\"]}",
                "!Sub '${AWS::Region}' | {\"Fn::Sub\": \"${AWS::Region}\"}",
                "1.50 | 1.5",
                "0x1F | 31",
                "1e3 | 1000",
                "2012-10-17 | \"2012-10-17T00:00:00.000Z\"",
                "2020-01-01T02:00:00.5+02:00 | \"2020-01-01T00:00:00.500Z\"",
                "'2012-10-17' | \"2012-10-17\"",
                "\"a\\tb\" | \"a\\tb\"",
                "[] | []",
                "{} | {}",
                "~~ | null"
            })
    void valuesAreWrittenAsJson(String yaml, String json) {
        assertThat(NodeWriter.json(root("a: " + yaml)).replaceAll("\\s+", ""))
                .isEqualTo("{\"a\":" + json.replaceAll("\\s+", "") + "}");
    }

    @Test
    void objectsAndListsAreWrittenAsYaml() {
        String yaml = """
                service: library
                "yes": "no"
                list:
                  - a: 1
                    b: two words
                  - - nested
                    - "7"
                  - []
                queue:
                  Fn::GetAtt:
                    - Queue
                    - Arn
                nothing: null
                text: "#not a comment"
                """;
        assertThat(NodeWriter.yaml(root(yaml))).isEqualTo(yaml);
    }

    private static Node root(String text) {
        return YamlReader.read(new SourceFile("a.yml", text), Limits.DEFAULT)
                .root()
                .orElseThrow();
    }
}
