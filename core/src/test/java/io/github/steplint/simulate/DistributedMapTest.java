package io.github.steplint.simulate;

import static io.github.steplint.simulate.Runs.json;
import static io.github.steplint.simulate.Runs.machine;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.simulate.items.FolderStore;
import io.github.steplint.simulate.items.MemoryStore;
import io.github.steplint.simulate.items.ObjectStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Distributed Maps from their items in S3 to their results in S3. */
class DistributedMapTest {
    private static final String DISTRIBUTED = "'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'}";
    private static final String READER = """
            'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject',
              'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'FIRST_ROW'},
              'Parameters': {'Bucket.$': '$.bucket', 'Key': 'loans.csv'}}
            """;

    @TempDir
    Path folder;

    @Test
    void itemsAreReadSelectedAndBatched() {
        MemoryStore store = loans("id,days\n1,3\n2,40\n3,35\n");

        assertThat(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', %s,
                  'ItemSelector': {'loan.$': '$$.Map.Item.Value.id', 'n.$': '$$.Map.Item.Index', 'by.$': '$.by',
                    'from.$': '$$.Map.Item.Source'},
                  'ItemBatcher': {'MaxItemsPerBatch': 2, 'BatchInput': {'by.$': '$.by'}},
                  'ItemProcessor': {%s, 'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}},
                  'ResultSelector': {'first.$': '$[0]'}, 'End': true}}}
                """.formatted(READER, DISTRIBUTED)).store(store).on("{'bucket': 'library', 'by': 'Mara'}"))
                .isEqualTo("{'first':{'BatchInput':{'by':'Mara'},'Items':["
                        + "{'loan':'1','n':0,'by':'Mara','from':'S3://library/loans.csv'},"
                        + "{'loan':'2','n':1,'by':'Mara','from':'S3://library/loans.csv'}]}}");
    }

    @Test
    void aReaderThatFailsIsCaughtByItsName() {
        assertThat(machine("""
                {'StartAt': 'Each', 'States': {
                  'Each': {'Type': 'Map', %s, 'End': true,
                    'ItemProcessor': {%s, 'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}},
                    'Catch': [{'ErrorEquals': ['States.ItemReaderFailed'], 'ResultPath': '$.why', 'Next': 'Done'}]},
                  'Done': {'Type': 'Pass', 'OutputPath': '$.why.Cause', 'End': true}}}
                """.formatted(READER, DISTRIBUTED))
                        .store(loans("id,id\n"))
                        .on("{'bucket': 'library'}"))
                .isEqualTo("'CSV headers cannot contain duplicates.'");
    }

    @Test
    void aFolderThatIsMissingEndsTheRunWithWhatToDo() {
        Execution execution = machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', %s, 'End': true,
                  'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Each'}],
                  'ItemProcessor': {%s, 'StartAt': 'Keep', 'States': {'Keep': {'Type': 'Succeed'}}}}}}
                """.formatted(READER, DISTRIBUTED))
                .store(ObjectStore.NONE)
                .run("{'bucket': 'library'}");

        assertThat(execution.status()).isEqualTo(Execution.Status.ABORTED);
        assertThat(execution.cause())
                .hasValueSatisfying(cause ->
                        assertThat(cause).contains("s3://library/loans.csv").contains("--s3"));
    }

    @Test
    void resultsAreWrittenAsAMapRunWritesThem() throws IOException {
        Files.createDirectories(folder.resolve("library"));
        Files.writeString(folder.resolve("library/loans.csv"), "id,days\n1,3\n2,40\n");
        Execution execution = machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'Label': 'Loans', %s, 'End': true,
                  'ToleratedFailurePercentage': 50,
                  'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject',
                    'Parameters': {'Bucket.$': '$.bucket', 'Prefix': 'done'}, 'WriterConfig': {
                      'Transformation': 'COMPACT', 'OutputType': 'JSON'}},
                  'ItemProcessor': {%s, 'StartAt': 'Check', 'States': {
                    'Check': {'Type': 'Choice', 'Default': 'Keep', 'Choices': [
                      {'Variable': '$.days', 'StringEquals': '40', 'Next': 'Late'}]},
                    'Keep': {'Type': 'Succeed'}, 'Late': {'Type': 'Fail', 'Error': 'Late', 'Cause': 'too late'}}}}}}
                """.formatted(READER, DISTRIBUTED))
                .store(FolderStore.of(folder))
                .run("{'bucket': 'library'}");

        JsonNode output = execution.output().orElseThrow();
        String key = output.at("/ResultWriterDetails/Key").asString();
        assertThat(output.get("MapRunArn").asString()).contains("mapRun:Machine/Loans:");
        assertThat(key).matches("done/[0-9a-f-]{36}/manifest\\.json");
        JsonNode manifest = json(Files.readString(folder.resolve("library").resolve(key)));
        String succeeded = manifest.at("/ResultFiles/SUCCEEDED/0/Key").asString();
        String failed = manifest.at("/ResultFiles/FAILED/0/Key").asString();
        assertThat(json(Files.readString(folder.resolve("library").resolve(succeeded))))
                .isEqualTo(json("[{'id': '1', 'days': '3'}]"));
        assertThat(json(Files.readString(folder.resolve("library").resolve(failed)))
                        .at("/0/Error")
                        .asString())
                .isEqualTo("Late");
    }

    @Test
    void anExecutionOfEachItemHasAContextOfItsOwn() {
        assertThat(machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'Label': 'Loans', 'End': true,
                  'ItemProcessor': {%s, 'StartAt': 'Tell', 'States': {'Tell': {'Type': 'Pass', 'End': true,
                    'Parameters': {'in.$': '$$.Execution.Input', 'of.$': '$$.StateMachine.Name'}}}}}}}
                """.formatted(DISTRIBUTED)).on("[7]")).startsWith("[{'in':7,'of':'Machine");
    }

    @Test
    void childrenRunSideBySide() {
        String map = """
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'MaxConcurrency': %d, 'End': true,
                  'ItemProcessor': {%s, 'StartAt': 'Rest', 'States': {
                    'Rest': {'Type': 'Wait', 'Seconds': 10, 'End': true}}}}}}
                """;

        assertThat(machine(map.formatted(0, DISTRIBUTED)).run("[1, 2, 3]").duration())
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(machine(map.formatted(2, DISTRIBUTED)).run("[1, 2, 3]").duration())
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void callsOfChildrenAreCountedTogether() {
        List<String> calls = new ArrayList<>();
        machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemProcessor': {%s,
                  'StartAt': 'Call', 'States': {'Call': {'Type': 'Task', 'End': true,
                    'Resource': 'arn:aws:lambda:eu-west-1:123456789012:function:f'}}}}}}
                """.formatted(DISTRIBUTED))
                .answered(call -> {
                    calls.add(call.invocation() + " " + call.iterations());
                    return TaskAnswer.returned(call.arguments());
                })
                .run("['a', 'b']");

        assertThat(calls).containsExactly("0 [Iteration[map=Each, index=0]]", "1 [Iteration[map=Each, index=1]]");
    }

    private static MemoryStore loans(String content) {
        MemoryStore store = new MemoryStore(Runs.NOON);
        store.write("library", "loans.csv", content.getBytes(StandardCharsets.UTF_8));
        return store;
    }
}
