package io.github.steplint.simulate.items;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands for S3. Every method throws a {@link Refusal} for a name that it cannot hold, and for more data than
 * {@link io.github.steplint.simulate.Bounds} allows.
 */
public interface ObjectStore {

    /** The content of an object; empty where there is none. */
    Optional<byte[]> read(String bucket, String key);

    /** The objects whose keys start with the prefix, in the order of S3: by the bytes of their keys in UTF-8. */
    List<Listed> list(String bucket, String prefix);

    /** Puts an object, in place of one that is there. */
    void write(String bucket, String key, byte[] content);

    /**
     * An object as a listing shows it.
     *
     * @param etag as S3 writes it, with quotes
     */
    record Listed(String key, long size, Instant modified, String etag) {}

    /** For a run to which no data are given: it cannot read, and what it writes goes nowhere. */
    ObjectStore NONE = new NoStore();
}
