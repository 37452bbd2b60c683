package io.github.steplint.facts.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects references, each place once: a value that variables or aliases bring in twice is one place to edit. */
final class Places implements Consumer<Reference> {
    private final Map<List<Object>, Reference> references = new LinkedHashMap<>();

    @Override
    public void accept(Reference reference) {
        references.putIfAbsent(List.of(reference.at(), reference.kind(), reference.id()), reference);
    }

    List<Reference> all() {
        return List.copyOf(references.values());
    }
}
