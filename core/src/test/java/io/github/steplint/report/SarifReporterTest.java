package io.github.steplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.lint.LintResult;
import io.github.steplint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReporterTest {
    private final JsonNode run = read(Sample.result()).at("/runs/0");

    @Test
    void describesTheRulesThatSpokeFromTheirPages() {
        assertThat(run.at("/tool/driver/rules").findValuesAsString("id")).containsExactly("slow", "target");
        assertThat(run.at("/tool/driver/rules/1")).isEqualTo(json("""
                {
                  "id": "target",
                  "shortDescription": {"text": "A target does not exist."},
                  "fullDescription": {"text": "A target does not exist. AWS rejects the definition."},
                  "help": {
                    "text": "A target does not exist.\\n\\nAWS rejects\\nthe definition.\\n\\n## Flagged\\n\\n`Next` of a state.",
                    "markdown": "A target does not exist.\\n\\nAWS rejects\\nthe definition.\\n\\n## Flagged\\n\\n`Next` of a state."
                  },
                  "defaultConfiguration": {"level": "error"},
                  "properties": {
                    "precision": "very-high",
                    "problem.severity": "error",
                    "tags": ["aws-step-functions", "report"]
                  }
                }
                """));
    }

    @Test
    void aResultHasItsPlaceItsRelatedPlacesAndAFingerprint() {
        assertThat(run.at("/results/1")).isEqualTo(json("""
                {
                  "ruleId": "target",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "state \\"Poll\\" goes on to \\"Dnoe\\", which does not exist. Help: did you mean \\"Done\\"?"
                  },
                  "locations": [{
                    "physicalLocation": {
                      "artifactLocation": {"uri": "reports/poll.asl.json"},
                      "region": {"startLine": 6, "startColumn": 15, "endLine": 6, "endColumn": 21}
                    }
                  }],
                  "relatedLocations": [{
                    "physicalLocation": {
                      "artifactLocation": {"uri": "reports/poll.asl.json"},
                      "region": {"startLine": 8, "startColumn": 5, "endLine": 8, "endColumn": 11}
                    },
                    "message": {"text": "a state of that kind."}
                  }],
                  "partialFingerprints": {"primaryLocationLineHash": "f36a0be297228d27:1"}
                }
                """));
    }

    @Test
    void theWayToTheFaultIsACodeFlow() {
        JsonNode steps = run.at("/results/0/codeFlows/0/threadFlows/0/locations");
        assertThat(steps.findValuesAsString("text")).containsExactly("begins here.", "goes on here.");
        assertThat(steps.findValuesAsString("startLine")).containsExactly("2", "4");
    }

    @Test
    void columnsAreCodePointsAndNothingElseIsInTheRun() {
        assertThat(run.propertyNames()).containsExactly("tool", "columnKind", "results");
        assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void withoutFindingsThereAreResultsAllTheSame() {
        JsonNode empty = read(new LintResult(List.of())).at("/runs/0");
        assertThat(empty.at("/results").isArray()).isTrue();
        assertThat(empty.at("/results")).isEmpty();
    }

    @Test
    void pathsAreUris() {
        SourceFile odd = new SourceFile("my reports/a:b#1 \u00e9%.json", "{}");
        assertThat(read(Sample.single(odd.span(0, 1), "odd"))
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("my%20reports/a%3Ab%231%20%C3%A9%25.json");
        assertThat(Uris.of("/tmp/a.json")).isEqualTo("file:///tmp/a.json");
        assertThat(Uris.of("C:/tmp/a.json")).isEqualTo("file:///C:/tmp/a.json");
    }

    private static JsonNode read(LintResult result) {
        return json(Sample.write(new SarifReporter("0.1", Sample.RULES), result));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
