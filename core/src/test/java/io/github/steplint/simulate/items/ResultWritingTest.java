package io.github.steplint.simulate.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultWritingTest {
    private static final Instant START = Instant.parse("2024-05-01T10:00:00Z");
    private static final MapRun RUN = new MapRun(
            "aws",
            "eu-west-1",
            "123456789012",
            "Orders",
            "EachOrder",
            "6f1c",
            List.of(succeeded("a", "[1,2]"), failed("b"), succeeded("c", "{\"total\":3}")));
    private static final String TARGET = "{'Bucket': 'results', 'Prefix': 'orders'}";

    private final MemoryStore store = new MemoryStore(START);

    @Test
    void withoutATargetTheOutputsAreTheResult() {
        assertThat(ResultWriting.NONE.result(
                        new MapRun("aws", "eu-west-1", "1", "Orders", "L", "6f1c", List.of(succeeded("a", "[1]"))),
                        store))
                .hasToString("[[1]]");
    }

    @Test
    void outputsThatAreArraysCanBeFlattened() {
        JsonNode result = writing(null, "{'Transformation': 'FLATTEN'}").result(RUN, store);

        assertThat(result).hasSize(4);
        assertThat(result.get(0)).hasToString("1");
        assertThat(result.get(2).get("Error").asString()).isEqualTo("OutOfStock");
        assertThat(result.get(3)).hasToString("{\"total\":3}");
    }

    @Test
    void exportedResultsAreNamedByAManifest() {
        JsonNode result = writing(TARGET, "{}").result(RUN, store);

        assertThat(result).isEqualTo(json("""
                {"MapRunArn": "arn:aws:states:eu-west-1:123456789012:mapRun:Orders/EachOrder:6f1c",
                 "ResultWriterDetails": {"Bucket": "results", "Key": "orders/6f1c/manifest.json"}}
                """));
        JsonNode manifest = json(content("orders/6f1c/manifest.json"));
        String succeeded = content("orders/6f1c/SUCCEEDED_0.json");
        assertThat(manifest.at("/ResultFiles/SUCCEEDED"))
                .isEqualTo(json("[{\"Key\": \"orders/6f1c/SUCCEEDED_0.json\", \"Size\": " + succeeded.length() + "}]"));
        assertThat(manifest.at("/ResultFiles/PENDING")).isEmpty();
        assertThat(manifest.at("/ResultFiles/FAILED/0/Key").asString()).isEqualTo("orders/6f1c/FAILED_0.json");
    }

    @Test
    void exportedResultsDescribeTheExecutions() {
        writing(TARGET, "{}").result(RUN, store);

        assertThat(json(content("orders/6f1c/SUCCEEDED_0.json")).get(0)).isEqualTo(json("""
                {"ExecutionArn": "arn:aws:states:eu-west-1:123456789012:execution:Orders/EachOrder:a",
                 "Input": "\\"a\\"", "InputDetails": {"Included": true}, "Name": "a",
                 "Output": "[1,2]", "OutputDetails": {"Included": true},
                 "RedriveCount": 0, "RedriveStatus": "NOT_REDRIVABLE",
                 "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
                 "StartDate": "2024-05-01T10:00:00Z",
                 "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:Orders/EachOrder",
                 "Status": "SUCCEEDED", "StopDate": "2024-05-01T10:00:02Z"}
                """));
        assertThat(json(content("orders/6f1c/FAILED_0.json"))
                        .get(0)
                        .get("Cause")
                        .asString())
                .isEqualTo("none left");
    }

    @Test
    void linesHaveAResultEach() {
        writing(TARGET, "{'Transformation': 'COMPACT', 'OutputType': 'JSONL'}").result(RUN, store);

        assertThat(content("orders/6f1c/SUCCEEDED_0.jsonl")).isEqualTo("[1,2]\n{\"total\":3}\n");
    }

    @Test
    void aRunThatIsRepeatedReplacesItsOwnFilesAndNoOthers() {
        writing(TARGET, "{}").result(RUN, store);
        writing(TARGET, "{}").result(RUN, store);

        store.write("results", "orders/6f1c/manifest.json", "mine".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> writing(TARGET, "{}").result(RUN, store))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is there already");
        assertThat(content("orders/6f1c/manifest.json")).isEqualTo("mine");
    }

    @Test
    void withoutAFolderTheResultIsTheSame() {
        assertThat(writing(TARGET, "{}").result(RUN, ObjectStore.NONE))
                .isEqualTo(writing(TARGET, "{}").result(RUN, store));
    }

    @Test
    void aPrefixMayEndWithASlashOrBeMissing() {
        assertThat(writing("{'Bucket': 'results', 'Prefix': 'orders/'}", "{}")
                        .result(RUN, store)
                        .at("/ResultWriterDetails/Key")
                        .asString())
                .isEqualTo("orders/6f1c/manifest.json");
        assertThat(writing("{'Bucket': 'results'}", "{}")
                        .result(RUN, store)
                        .at("/ResultWriterDetails/Key")
                        .asString())
                .isEqualTo("6f1c/manifest.json");
    }

    private String content(String key) {
        return new String(store.read("results", key).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static ResultWriting writing(String target, String config) {
        return ResultWriting.of(
                Optional.ofNullable(target).map(text -> json(text.replace('\'', '"'))),
                json(config.replace('\'', '"')));
    }

    private static ChildRun succeeded(String name, String output) {
        return new ChildRun(
                name,
                json('"' + name + '"'),
                ChildRun.Status.SUCCEEDED,
                Optional.of(json(output)),
                Optional.empty(),
                Optional.empty(),
                START,
                START.plusSeconds(2));
    }

    private static ChildRun failed(String name) {
        return new ChildRun(
                name,
                json("{}"),
                ChildRun.Status.FAILED,
                Optional.empty(),
                Optional.of("OutOfStock"),
                Optional.of("none left"),
                START,
                START);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
