package io.github.steplint.simulate.items;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One run of an ItemReader: which objects it reads, and as what. */
record Reading(ReaderRequest request, ObjectStore store, Gathered into) {

    void run() {
        if (request.resource().endsWith(":s3:listObjectsV2")) {
            listing();
        } else if (request.resource().endsWith(":s3:getObject")) {
            object();
        } else {
            throw new Refusal("the Resource " + request.resource()
                    + " of the ItemReader is none that a dry run knows: s3:getObject and s3:listObjectsV2");
        }
    }

    private void object() {
        S3Object object = fetch(request.argument("Bucket"), request.argument("Key"));
        boolean manifest = request.setting("ManifestType").isPresent()
                || request.setting("InputType").filter("MANIFEST"::equals).isPresent();
        if (manifest) {
            new Manifests(this).read(object);
        } else {
            parse(object);
        }
    }

    private void listing() {
        String bucket = request.argument("Bucket");
        List<ObjectStore.Listed> found =
                store.list(bucket, request.optional("Prefix").orElse(""));
        boolean load = request.setting("Transformation")
                .filter("LOAD_AND_FLATTEN"::equals)
                .isPresent();
        for (ObjectStore.Listed listed : found) {
            if (into.full()) {
                return;
            } else if (load) {
                parse(fetch(bucket, listed.key()));
            } else {
                into.add(described(listed), "S3://" + bucket);
            }
        }
    }

    private static ObjectNode described(ObjectStore.Listed listed) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("Etag", listed.etag());
        item.put("Key", listed.key());
        item.put("LastModified", listed.modified().getEpochSecond());
        item.put("Size", listed.size());
        item.put("StorageClass", "STANDARD");
        return item;
    }

    S3Object fetch(String bucket, String key) {
        Optional<byte[]> content = store.read(bucket, key);
        return new S3Object(
                bucket,
                key,
                content.orElseThrow(
                        () -> ItemsFailure.reader("The specified key does not exist: s3://" + bucket + "/" + key)));
    }

    /** Reads the items in one object, as {@code InputType} says. */
    void parse(S3Object object) {
        String type = request.setting("InputType").orElse("");
        switch (type) {
            case "CSV" -> CsvItems.of(request).read(object, into);
            case "JSON" -> new JsonItems(request.setting("ItemsPointer"), into).array(object);
            case "JSONL" -> new JsonItems(Optional.empty(), into).lines(object);
            case "PARQUET" -> throw parquet(object);
            default -> throw ItemsFailure.reader("The ReaderConfig of the ItemReader needs an InputType");
        }
    }

    static Refusal parquet(S3Object object) {
        return new Refusal(object.uri() + " is in the format Parquet, which a dry run does not read: give it the same"
                + " rows as CSV or JSON Lines, and the InputType of those");
    }
}
