package io.github.steplint.simulate.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReaderRequestTest {
    private static final String CSV = "{'InputType': 'CSV', 'CSVHeaderLocation': 'FIRST_ROW'}";
    private static final String AT = "{'Bucket': 'library', 'Key': 'loans'}";
    private static final String GET = "arn:aws:states:::s3:getObject";
    private static final String LIST = "arn:aws:states:::s3:listObjectsV2";

    private final MemoryStore store = new MemoryStore(Instant.ofEpochSecond(1_700_000_000));

    @Test
    void rowsOfACsvFileAreObjectsOfStrings() {
        put("loans", """
                id,title,
                1,"Emma, a novel",true,surplus
                2
                ,,,

                \s\s
                """);

        assertThat(items(CSV))
                .containsExactly(
                        "{'id':'1','title':'Emma, a novel','':'true'}",
                        "{'id':'2','title':'','':''}",
                        "{'id':'','title':'','':''}",
                        "{'id':'  ','title':'','':''}");
    }

    @Test
    void givenHeadersMakeTheFirstRowAnItem() {
        put("loans", "1,Emma\n2,Persuasion\n");

        assertThat(items("{'InputType': 'CSV', 'CSVHeaderLocation': 'GIVEN', 'CSVHeaders': ['id']}"))
                .containsExactly("{'id':'1'}", "{'id':'2'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"PIPE!|", "SEMICOLON!;", "TAB!'\t'", "SPACE!' '", "COMMA!,"})
    void aDelimiterIsNamedByAWord(String word, String delimiter) {
        put("loans", "id" + delimiter + "title\n1" + delimiter + "Emma\n");

        assertThat(items(CSV.replace("}", ", 'CSVDelimiter': '" + word + "'}")))
                .containsExactly("{'id':'1','title':'Emma'}");
    }

    @Test
    void headersThatAreTheSameFailTheRun() {
        put("loans", "id,id\n1,2\n");

        assertFailure(CSV, "CSV headers cannot contain duplicates.");
    }

    @Test
    void aFileWithoutAnythingHasNoHeaders() {
        put("loans", "");

        assertFailure(CSV, "The CSV file s3://library/loans has no row of headers");
    }

    @Test
    void elementsOfAJsonArrayAreItems() {
        put("loans", "\uFEFF[{\"id\": 1}, 2.5, null, [\"x\"]]");

        assertThat(items("{'InputType': 'JSON'}")).containsExactly("{'id':1}", "2.5", "null", "['x']");
    }

    @Test
    void anArrayInsideIsNamedByAPointer() {
        put("loans", "{\"data\": {\"open\": [1, 2], \"byTitle\": {\"Emma\": 3}}, \"a/b\": [4]}");

        assertThat(items("{'InputType': 'JSON', 'ItemsPointer': '/data/open'}")).containsExactly("1", "2");
        assertThat(items("{'InputType': 'JSON', 'ItemsPointer': '/a~1b'}")).containsExactly("4");
        assertThat(request(GET, AT, "{'InputType': 'JSON', 'ItemsPointer': '/data/byTitle'}")
                        .read(store))
                .containsExactly(new Item(json("3"), Optional.of("Emma"), "S3://library/loans"));
        assertFailure(
                "{'InputType': 'JSON', 'ItemsPointer': '/data/closed'}", "Attempting to map over non-iterable node.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"{\"id\": 1}", "\"text\"", "12", "null"})
    void jsonThatIsNoArrayFailsTheRun(String content) {
        put("loans", content);

        assertFailure("{'InputType': 'JSON'}", "Attempting to map over non-iterable node.");
    }

    @Test
    void brokenJsonFailsTheRun() {
        put("loans", "[1, 2");

        assertThatThrownBy(() -> items("{'InputType': 'JSON'}"))
                .isInstanceOf(ItemsFailure.class)
                .hasMessageStartingWith("The object s3://library/loans is not valid JSON: ");
    }

    @Test
    void eachLineOfJsonLinesIsAnItem() {
        put("loans", "{\"id\": 1}\r\n\n[2]\n\"three\"");

        assertThat(items("{'InputType': 'JSONL'}")).containsExactly("{'id':1}", "[2]", "'three'");

        put("loans", "1\n{\n");
        assertThatThrownBy(() -> items("{'InputType': 'JSONL'}"))
                .isInstanceOf(ItemsFailure.class)
                .hasMessageContaining("at line 2");
    }

    @Test
    void packedObjectsAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("id\n1\n".getBytes(StandardCharsets.UTF_8));
        }
        store.write("library", "loans", packed.toByteArray());

        assertThat(items(CSV)).containsExactly("{'id':'1'}");
    }

    @Test
    void aPackedObjectThatIsHugeIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 33; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        store.write("library", "loans", packed.toByteArray());

        assertRefusal(CSV, "unpacks to more than 32 MiB");
    }

    @Test
    void aListingHasAnItemForEachObject() {
        put("2024/a.csv", "id\n");
        put("2024/b.csv", "");
        put("2023/c.csv", "");

        assertThat(texts(request(LIST, "{'Bucket': 'library', 'Prefix': '2024/'}", "{}")))
                .containsExactly(
                        "{'Etag':'\\'49f96038f20aa062772267b640a18d79\\'','Key':'2024/a.csv','LastModified':1700000000,"
                                + "'Size':3,'StorageClass':'STANDARD'}",
                        "{'Etag':'\\'d41d8cd98f00b204e9800998ecf8427e\\'','Key':'2024/b.csv','LastModified':1700000000,"
                                + "'Size':0,'StorageClass':'STANDARD'}");
    }

    @Test
    void aListingCanBeReadAsItsObjects() {
        put("2024/a.csv", "id\n1\n2\n");
        put("2024/b.csv", "id\n3\n4\n");
        ReaderRequest request = new ReaderRequest(
                LIST,
                json("{'Bucket': 'library'}"),
                json(CSV.replace("}", ", 'Transformation': 'LOAD_AND_FLATTEN'}")),
                OptionalLong.of(3));

        assertThat(texts(request)).containsExactly("{'id':'1'}", "{'id':'2'}", "{'id':'3'}");
        assertThat(request.read(store)).last().extracting(Item::source).isEqualTo("S3://library/2024/b.csv");
    }

    @Test
    void anInventoryNamesItsFiles() {
        put("inventory/manifest.json", """
                {"destinationBucket": "arn:aws:s3:::library", "fileFormat": "CSV", "fileSchema": "Bucket, Key, Size",
                 "files": [{"key": "inventory/data/1.csv"}, {"key": "inventory/data/2.csv"}]}
                """);
        put("inventory/data/1.csv", "\"photos\",\"cat.jpg\",\"12\"\n");
        put("inventory/data/2.csv", "\"photos\",\"dog.jpg\",\"34\"\n");
        String at = "{'Bucket': 'library', 'Key': 'inventory/manifest.json'}";

        assertThat(texts(request(GET, at, "{'InputType': 'MANIFEST'}")))
                .containsExactly(
                        "{'Bucket':'photos','Key':'cat.jpg','Size':'12'}",
                        "{'Bucket':'photos','Key':'dog.jpg','Size':'34'}");
        assertThat(texts(request(GET, at, "{'ManifestType': 'S3_INVENTORY'}"))).hasSize(2);
    }

    @Test
    void athenaNamesItsFilesLineByLine() {
        put("unload/manifest.csv", "s3://library/unload/1\n\"s3://library/unload/2\"\n");
        put("unload/1", "{\"id\": 1}\n{\"id\": 2}\n");
        put("unload/2", "{\"id\": 3}\n");
        String config = "{'ManifestType': 'ATHENA_DATA', 'InputType': 'JSONL'}";

        assertThat(texts(request(GET, "{'Bucket': 'library', 'Key': 'unload/manifest.csv'}", config)))
                .containsExactly("{'id':1}", "{'id':2}", "{'id':3}");
    }

    @Test
    void parquetIsRefusedWithWhatHelps() {
        put("loans", "PAR1");

        assertRefusal("{'InputType': 'PARQUET'}", "give it the same rows as CSV or JSON Lines");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 1", "3, 3", "4, 4", "100000001, 4"})
    void maxItemsLeavesOutTheRest(long most, int read) {
        put("loans", "id\n1\n2\n3\n4\n");

        assertThat(new ReaderRequest(GET, json(AT), json(CSV), OptionalLong.of(most)).read(store))
                .hasSize(read);
    }

    @Test
    void aNegativeMaxItemsFailsTheRun() {
        put("loans", "id\n1\n");

        assertThatThrownBy(() -> new ReaderRequest(GET, json(AT), json(CSV), OptionalLong.of(-1)).read(store))
                .isInstanceOf(ItemsFailure.class)
                .hasMessage("field MaxItems must be positive")
                .extracting(failure -> ((ItemsFailure) failure).error())
                .isEqualTo("States.ItemReaderFailed");
    }

    @Test
    void anObjectThatIsNotThereFailsTheRun() {
        assertFailure(CSV, "The specified key does not exist: s3://library/loans");
    }

    @Test
    void withoutAFolderReadingIsRefused() {
        assertThatThrownBy(() -> request(GET, AT, CSV).read(ObjectStore.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessage("no folder stands for S3, and the Map reads s3://library/loans: put the file into a folder"
                        + " as BUCKET/KEY and name the folder with --s3");
    }

    @Test
    void moreItemsThanADryRunReadsAreRefusedUnlessMaxItemsTakesAPart() {
        put("loans", "id\n" + "1\n".repeat(100_001));

        assertRefusal(
                CSV, "more than 100000 items, which is what a dry run reads: go on with a part of them by MaxItems");
        assertThat(new ReaderRequest(GET, json(AT), json(CSV), OptionalLong.of(100_000)).read(store))
                .hasSize(100_000);
    }

    @Test
    void wideAndDeepDataAreRefused() {
        String wide = IntStream.range(0, 50).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        put("loans", wide + "\n" + "1\n".repeat(50_000));
        assertRefusal(CSV, "more than 2000000 values");

        put("loans", "[" + "{},".repeat(2_000_000) + "{}]");
        assertRefusal("{'InputType': 'JSON'}", "more values, or more nesting, than a dry run reads");

        put("loans", "[".repeat(100_000));
        assertRefusal("{'InputType': 'JSON'}", "400 deep");
    }

    private void assertFailure(String config, String cause) {
        assertThatThrownBy(() -> items(config)).isInstanceOf(ItemsFailure.class).hasMessage(cause);
    }

    private void assertRefusal(String config, String part) {
        assertThatThrownBy(() -> items(config)).isInstanceOf(Refusal.class).hasMessageContaining(part);
    }

    private void put(String key, String content) {
        store.write("library", key, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> items(String config) {
        return texts(request(GET, AT, config));
    }

    private List<String> texts(ReaderRequest request) {
        return request.read(store).stream()
                .map(item -> item.value().toString().replace('"', '\''))
                .toList();
    }

    private static ReaderRequest request(String resource, String arguments, String config) {
        return new ReaderRequest(resource, json(arguments), json(config), OptionalLong.empty());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
