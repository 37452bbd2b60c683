package io.github.steplint.simulate.items;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of one Map Run: the results by the status of the children, and a manifest that names them. */
record Export(ResultWriting writing, ResultWriting.Target target, MapRun run, ObjectStore store) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Writes all; the key of the manifest. */
    String write() {
        String manifest = target.key(run, "manifest.json");
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("DestinationBucket", target.bucket());
        content.put("MapRunArn", run.arn());
        free(manifest);
        ObjectNode files = content.putObject("ResultFiles");
        files.set("FAILED", file(ChildRun.Status.FAILED, ChildRun.Status.TIMED_OUT));
        files.set("PENDING", file(ChildRun.Status.ABORTED));
        files.set("SUCCEEDED", file(ChildRun.Status.SUCCEEDED));
        put(manifest, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        return manifest;
    }

    private ArrayNode file(ChildRun.Status first, ChildRun.Status... others) {
        List<ChildRun> children = run.children().stream()
                .filter(child ->
                        child.status() == first || Arrays.asList(others).contains(child.status()))
                .toList();
        ArrayNode files = JsonNodeFactory.instance.arrayNode();
        if (!children.isEmpty()) {
            String name = first == ChildRun.Status.ABORTED ? "PENDING" : first.name();
            String key = target.key(run, name + "_0." + (writing.lines() ? "jsonl" : "json"));
            byte[] content = writing.content(writing.transformed(run, children));
            put(key, content);
            files.addObject().put("Key", key).put("Size", content.length);
        }
        return files;
    }

    /** The same seed gives the same id, so an earlier run of this machine is replaced, and nothing else. */
    private void free(String manifest) {
        Optional<byte[]> there = store == ObjectStore.NONE ? Optional.empty() : store.read(target.bucket(), manifest);
        if (there.isPresent() && !ours(there.get())) {
            throw new Refusal("s3://" + target.bucket() + "/" + manifest
                    + " is there already and not of an earlier run of this Map: remove it, or give another --seed");
        }
    }

    private boolean ours(byte[] manifest) {
        try {
            JsonNode arn = MAPPER.readTree(new String(manifest, StandardCharsets.UTF_8))
                    .get("MapRunArn");
            return arn != null && arn.asString("").equals(run.arn());
        } catch (JacksonException e) {
            return false;
        }
    }

    private void put(String key, byte[] content) {
        store.write(target.bucket(), key, content);
    }
}
