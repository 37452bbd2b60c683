package io.github.steplint.simulate;

import io.github.steplint.expression.JsonSize;
import tools.jackson.databind.JsonNode;

/** The quota on what a state hands on. Source: AWS Step Functions guide, "Service quotas". */
final class PayloadLimit {
    /** Bytes of the JSON text in UTF-8. */
    private static final int MOST_BYTES = 262_144;

    private PayloadLimit() {}

    static boolean exceeds(JsonNode value) {
        return JsonSize.exceeds(value, MOST_BYTES);
    }

    static String cause(String state) {
        return "The state/task '" + state
                + "' returned a result with a size exceeding the maximum number of bytes service limit.";
    }
}
