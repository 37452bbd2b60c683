package io.github.steplint.simulate;

import io.github.steplint.expression.JsonSize;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The quota on what a state hands on. Source: AWS Step Functions guide, "Service quotas". */
final class PayloadLimit {
    /** Bytes of the JSON text in UTF-8. */
    static final int MOST_BYTES = 262_144;

    /** Bytes of all variables that are assigned. */
    static final int MOST_VARIABLE_BYTES = 10 << 20;

    private PayloadLimit() {}

    static boolean exceeds(JsonNode value) {
        return JsonSize.exceeds(value, MOST_BYTES);
    }

    /** What is assigned is more than one Assign, or all variables together, may have. */
    static Fault variables(String state) {
        return new Fault(
                Optional.of(Fault.DATA_LIMIT),
                Optional.of("The variables that the state '" + state
                        + "' assigns exceed the maximum number of bytes service limit."),
                false);
    }

    static String cause(String state) {
        return "The state/task '" + state
                + "' returned a result with a size exceeding the maximum number of bytes service limit.";
    }
}
