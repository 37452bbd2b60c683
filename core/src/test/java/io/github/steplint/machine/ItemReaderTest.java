package io.github.steplint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.YamlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemReaderTest {

    @Test
    void readsWhereTheItemsComeFrom() {
        ItemReader reader = reader("""
                Resource: arn:aws:states:::s3:getObject
                ReaderConfig: {InputType: CSV, CSVHeaderLocation: GIVEN, CSVHeaders: [reader, book]}
                Parameters: {Bucket.$: $.bucket, Key: loans.csv}
                """).orElseThrow();
        assertThat(reader.access().bucket()).isTrue();
        assertThat(reader.inputType().flatMap(Value::known)).contains("CSV");
        assertThat(reader.mayGiveHeaders()).isTrue();
        assertThat(reader.headerNames())
                .extracting(name -> name.known().orElse(""))
                .containsExactly("reader", "book");
        assertThat(reader.open()).isFalse();
        assertThat(reader.configPlace().text()).isEqualTo("ReaderConfig");
    }

    @Test
    void saysWhatIsMissing() {
        ItemReader reader = reader("{Resource: 'arn:aws:states:::s3:getObject', Parameters: {Key: loans.csv}}")
                .orElseThrow();
        assertThat(reader.access().bucket()).isFalse();
        assertThat(reader.inputType()).isEmpty();
        assertThat(reader.mayGiveHeaders()).isFalse();
        assertThat(reader.configPlace().text()).isEqualTo("ItemReader");
    }

    @Test
    void cannotTellWhatAPlaceholderHides() {
        assertThat(reader("${self:custom.reader}")).isEmpty();
        ItemReader config = reader(
                        "{Resource: r, ReaderConfig: '${self:custom.config}', Arguments: '${self:custom.s3}'}")
                .orElseThrow();
        assertThat(config.open()).isTrue();
        assertThat(config.access().bucket()).isTrue();
        assertThat(reader("{Resource: r, ReaderConfig: {CSVHeaderLocation: '${Where}'}}")
                        .orElseThrow()
                        .mayGiveHeaders())
                .isTrue();
    }

    private static Optional<ItemReader> reader(String yaml) {
        String definition = """
                StartAt: Import
                States:
                  Import:
                    Type: Map
                    ItemProcessor: {StartAt: Row, States: {Row: {Type: Pass, End: true}}}
                    End: true
                    ItemReader:
                """ + yaml.indent(10);
        SourceFile file = new SourceFile("test.asl.yaml", definition);
        StateMachine machine =
                AslParser.parse(YamlReader.read(file, Limits.DEFAULT).root().orElseThrow(), MachineType.STANDARD);
        State.Map map = (State.Map) machine.states().findFirst().orElseThrow();
        return ItemReader.of(map.fields());
    }
}
