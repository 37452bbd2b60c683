package io.github.steplint.simulate.items;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Objects in memory, for tests. */
public final class MemoryStore implements ObjectStore {
    private final Instant modified;
    private final Map<String, Map<String, byte[]>> buckets = new TreeMap<>();

    /** @param modified when the objects were put, as listings tell it */
    public MemoryStore(Instant modified) {
        this.modified = modified;
    }

    @Override
    public Optional<byte[]> read(String bucket, String key) {
        return Optional.ofNullable(objects(bucket).get(key));
    }

    @Override
    public List<Listed> list(String bucket, String prefix) {
        return objects(bucket).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> new Listed(entry.getKey(), entry.getValue().length, modified, Etags.of(entry.getValue())))
                .toList();
    }

    @Override
    public void write(String bucket, String key, byte[] content) {
        buckets.computeIfAbsent(bucket, name -> new TreeMap<>(Keys.ORDER)).put(key, content.clone());
    }

    private Map<String, byte[]> objects(String bucket) {
        return buckets.getOrDefault(bucket, Map.of());
    }
}
