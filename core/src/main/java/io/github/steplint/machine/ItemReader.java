package io.github.steplint.machine;

import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * From where a distributed Map reads its items.
 *
 * @param access to the data in S3
 * @param config the member {@code ReaderConfig}
 * @param inputType how the data are written: {@code CSV}, {@code JSON} and so on
 * @param transformation the member {@code Transformation}
 * @param headerLocation {@code FIRST_ROW} or {@code GIVEN}
 * @param headers the member {@code CSVHeaders}
 * @param headerNames its elements
 * @param csvFields the members that only CSV has
 * @param open whether a placeholder stands for fields that are not seen
 */
public record ItemReader(
        S3Access access,
        Optional<Node.Member> config,
        Optional<Value<String>> inputType,
        Optional<Node.Member> transformation,
        Optional<Value<String>> headerLocation,
        Optional<Node.Member> headers,
        List<Value<String>> headerNames,
        List<Node.Member> csvFields,
        boolean open) {

    private static final List<String> CSV_FIELDS = List.of("CSVHeaderLocation", "CSVHeaders", "CSVDelimiter");

    /** The reader of the Map; empty where there is none, or a placeholder stands for it. */
    public static Optional<ItemReader> of(MapFields fields) {
        return fields.itemReader().flatMap(ItemReader::of);
    }

    /** Where to point when the configuration is meant: its key, or the reader's where there is none. */
    public Span configPlace() {
        return config.orElse(access.member()).key().span();
    }

    /** Whether the names of the columns are given in the definition, or may be. */
    public boolean mayGiveHeaders() {
        return headerLocation
                .map(location -> !location.known().orElse("GIVEN").equals("FIRST_ROW"))
                .orElse(false);
    }

    private static Optional<ItemReader> of(Node.Member member) {
        return Nodes.object(member.value()).map(object -> {
            Optional<Node.Member> written = object.member("ReaderConfig");
            Node.Obj config =
                    written.flatMap(each -> Nodes.object(each.value())).orElse(Nodes.empty(object));
            boolean hidden =
                    written.isPresent() && Nodes.object(written.get().value()).isEmpty();
            return new ItemReader(
                    S3Access.of(member, object),
                    written,
                    Values.word(config, "InputType"),
                    config.member("Transformation"),
                    Values.word(config, "CSVHeaderLocation"),
                    config.member("CSVHeaders"),
                    Values.words(config, "CSVHeaders"),
                    CSV_FIELDS.stream()
                            .flatMap(name -> config.member(name).stream())
                            .toList(),
                    hidden || Holes.isOpen(object) || Holes.isOpen(config));
        });
    }
}
