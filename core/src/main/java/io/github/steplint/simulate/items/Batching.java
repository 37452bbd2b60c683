package io.github.steplint.simulate.items;

import io.github.steplint.expression.JsonSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an ItemBatcher asks for, once its fields are worked out.
 *
 * @param maxItems how many items a batch has at most
 * @param maxBytes how many bytes the input of a child has at most
 * @param batchInput what each batch carries besides
 */
public record Batching(OptionalLong maxItems, OptionalLong maxBytes, Optional<JsonNode> batchInput) {
    /** What a child takes as its input; AWS fills no batch beyond it. */
    private static final long PAYLOAD_BYTES = 256 << 10;

    private static final String ITEMS = "Items";

    /**
     * The inputs of the children. A batch takes items as long as they fit; one that does not fit alone makes a batch of
     * its own.
     */
    public List<JsonNode> batches(List<JsonNode> items) {
        List<JsonNode> batches = new ArrayList<>();
        long most = maxItems.orElse(Long.MAX_VALUE);
        long bytes = Math.min(PAYLOAD_BYTES, maxBytes.orElse(PAYLOAD_BYTES));
        ObjectNode batch = empty();
        long overhead = size(batch);
        long size = overhead;
        for (JsonNode item : items) {
            ArrayNode inside = (ArrayNode) batch.get(ITEMS);
            long more = size(item) + 1;
            if (!inside.isEmpty() && (inside.size() >= most || size + more - 1 > bytes)) {
                batches.add(batch);
                batch = empty();
                inside = (ArrayNode) batch.get(ITEMS);
                size = overhead;
            }
            inside.add(item);
            size += more;
        }
        if (!batch.get(ITEMS).isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private ObjectNode empty() {
        ObjectNode batch = JsonNodeFactory.instance.objectNode();
        batchInput.ifPresent(input -> batch.set("BatchInput", input));
        batch.putArray(ITEMS);
        return batch;
    }

    private static long size(JsonNode value) {
        return JsonSize.upTo(value, PAYLOAD_BYTES);
    }
}
