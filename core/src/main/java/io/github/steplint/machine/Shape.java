package io.github.steplint.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may stand in one sort of object of the language.
 *
 * @param fields by name, in the order in which they are documented
 * @param exclusive pairs of fields that exclude each other
 * @param alternatives sets of fields of which one must be there, the one to name first
 * @param open whether other fields may be there too
 */
record Shape(Map<String, Field> fields, List<List<String>> exclusive, List<List<String>> alternatives, boolean open) {

    static Shape of(Field... fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        Arrays.stream(fields).forEach(field -> byName.put(field.name(), field));
        return new Shape(byName, List.of(), List.of(), false);
    }

    Shape with(Field... more) {
        Map<String, Field> byName = new LinkedHashMap<>(fields);
        Arrays.stream(more).forEach(field -> byName.put(field.name(), field));
        return new Shape(byName, exclusive, alternatives, open);
    }

    Shape with(Shape other) {
        return with(other.fields.values().toArray(Field[]::new));
    }

    Shape either(String first, String second) {
        List<List<String>> pairs = new ArrayList<>(exclusive);
        pairs.add(List.of(first, second));
        return new Shape(fields, pairs, alternatives, open);
    }

    Shape oneOf(String... names) {
        List<List<String>> sets = new ArrayList<>(alternatives);
        sets.add(List.of(names));
        return new Shape(fields, exclusive, sets, open);
    }

    Shape opened() {
        return new Shape(fields, exclusive, alternatives, true);
    }

    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Set<String> names() {
        return fields.keySet();
    }
}
