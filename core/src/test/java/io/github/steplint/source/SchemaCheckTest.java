package io.github.steplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
    private static final String SCHEMA = """
            {
              "type": "object",
              "x-outcome": "nothing is shipped",
              "required": ["parcels"],
              "properties": {
                "parcels": {"title": "a list of parcels", "type": "array", "items": {"$ref": "#/$defs/parcel"}},
                "carrier": {"enum": ["POST", "COURIER"], "x-outcome": "nobody comes"},
                "labels": {"propertyNames": {"title": "small letters", "pattern": "^[a-z]+$"}},
                "role": {"title": "an ARN", "anyOf": [{"type": "string", "pattern": "^arn:"},
                  {"type": "object", "required": ["Fn::GetAtt"], "properties": {"Fn::GetAtt": {"type": "array"}}}]}
              },
              "additionalProperties": false,
              "$defs": {"parcel": {"type": "object", "required": ["weight"], "properties":
                {"weight": {"title": "a number of grams", "type": "integer"}}}}
            }
            """;

    private static List<String> violations(String yaml) {
        SourceFile file = new SourceFile("shop.yml", yaml);
        Node root = YamlReader.read(Texts.of(file), Limits.DEFAULT).root().orElseThrow();
        return SchemaCheck.parse(SCHEMA)
                .check(
                        root,
                        node -> node instanceof Node.Str text && text.value().contains("${"))
                .stream()
                .map(found -> found.node().head().line() + " " + found.keyword() + " " + found.path()
                        + found.member().map(member -> " +" + member.name()).orElse("")
                        + found.missing().map(missing -> " -" + missing).orElse("") + " "
                        + found.note("title").orElse("") + "; "
                        + found.note("x-outcome").orElse(""))
                .sorted()
                .toList();
    }

    @Test
    void takesWhatFits() {
        assertThat(violations("parcels: [{weight: 5}]\ncarrier: POST\nrole: !GetAtt Role.Arn\n"))
                .isEmpty();
    }

    @Test
    void saysWhereAValueDoesNotFitAndWhatTheSchemaSaysOfIt() {
        assertThat(violations("carrier: DRONE\nparcels:\n  - weight: heavy\n  - size: 3\nstamps: 2\n"))
                .containsExactly(
                        "1 additionalProperties [] +stamps ; nothing is shipped",
                        "1 enum [carrier] ; nobody comes",
                        "3 type [parcels, [0], weight] a number of grams; nothing is shipped",
                        "4 required [parcels, [1]] -weight ; nothing is shipped");
    }

    @Test
    void tellsWhichNameDoesNotFit() {
        assertThat(violations("parcels: []\nlabels:\n  fragile: 1\n  UP: 2\n"))
                .containsExactly("2 propertyNames [labels] +UP small letters; nothing is shipped");
    }

    @Test
    void tellsAlternativesAsOne() {
        assertThat(violations("parcels: []\nrole: Shipping\n"))
                .containsExactly("2 anyOf [role] an ARN; nothing is shipped");
    }

    @Test
    void takesWhatNobodyKnowsForRight() {
        assertThat(violations("parcels: ${file(parcels.yml)}\ncarrier: ${opt:carrier}\nrole: [\"${opt:role}\"]\n"))
                .isEmpty();
    }

    @Test
    void readsTheSchemasOfTheJar() {
        Node root = YamlReader.read(Texts.of(new SourceFile("s.yml", "stateMachine: {}\n")), Limits.DEFAULT)
                .root()
                .orElseThrow();
        assertThat(SchemaCheck.of("step-functions.schema.json").check(root, node -> false))
                .extracting(SchemaViolation::keyword)
                .containsExactlyInAnyOrder("required", "additionalProperties");
        assertThat(SchemaCheck.of("serverless.schema.json").check(root, node -> false))
                .extracting(SchemaViolation::keyword)
                .containsExactly("additionalProperties");
    }
}
