package io.github.steplint.simulate.items;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of a CSV object as items: a value of each named column, always a string. What stands beyond the named columns
 * is dropped, what is missing is empty.
 *
 * @param headers the names of the columns; empty where the first row has them
 */
record CsvItems(char delimiter, Optional<List<String>> headers) {
    private static final Map<String, Character> DELIMITERS =
            Map.of("COMMA", ',', "PIPE", '|', "SEMICOLON", ';', "SPACE", ' ', "TAB", '\t');

    /** AWS reads headers of up to 10 KB. */
    private static final int HEADER_BYTES = 10 << 10;

    static CsvItems of(ReaderRequest request) {
        String word = request.setting("CSVDelimiter").orElse("COMMA");
        char delimiter = Optional.ofNullable(DELIMITERS.get(word))
                .orElseThrow(() -> ItemsFailure.reader("The CSVDelimiter " + word + " is not supported"));
        boolean given =
                request.setting("CSVHeaderLocation").filter("GIVEN"::equals).isPresent();
        return new CsvItems(
                delimiter, given ? Optional.of(strings(request.config().get("CSVHeaders"))) : Optional.empty());
    }

    void read(S3Object object, Gathered into) {
        Csv rows = new Csv(object.text(), delimiter);
        if (headers.isEmpty() && !rows.hasNext()) {
            throw ItemsFailure.reader("The CSV file " + object.uri() + " has no row of headers");
        }
        List<String> names = checked(headers.orElseGet(rows::next));
        while (!into.full() && rows.hasNext()) {
            List<String> row = rows.next();
            into.count(names.size() + 1L);
            into.add(item(names, row), object.source());
        }
    }

    static JsonNode item(List<String> names, List<String> row) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            item.put(names.get(i), i < row.size() ? row.get(i) : "");
        }
        return item;
    }

    private static List<String> checked(List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw ItemsFailure.reader("CSV headers cannot contain duplicates.");
        } else if (String.join(",", names).getBytes(StandardCharsets.UTF_8).length > HEADER_BYTES) {
            throw ItemsFailure.reader("The CSV headers have more than 10 KB.");
        }
        return names;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        if (array != null) {
            array.forEach(each -> strings.add(each.asString("")));
        }
        return strings;
    }
}
