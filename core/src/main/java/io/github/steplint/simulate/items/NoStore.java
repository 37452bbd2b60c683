package io.github.steplint.simulate.items;

import java.util.List;
import java.util.Optional;

/** No data: reading is refused, what is written goes nowhere. */
final class NoStore implements ObjectStore {
    @Override
    public Optional<byte[]> read(String bucket, String key) {
        throw missing("s3://" + bucket + "/" + key);
    }

    @Override
    public List<Listed> list(String bucket, String prefix) {
        throw missing("s3://" + bucket + "/" + prefix);
    }

    @Override
    public void write(String bucket, String key, byte[] content) {
        // The result of the Map is the same, whether somebody keeps its files or not.
    }

    private static Refusal missing(String what) {
        return new Refusal("no folder stands for S3, and the Map reads " + what
                + ": put the file into a folder as BUCKET/KEY and name the folder with --s3");
    }
}
