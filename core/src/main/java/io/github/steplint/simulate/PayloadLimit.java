package io.github.steplint.simulate;

import io.github.steplint.expression.JsonSize;
import io.github.steplint.simulate.items.Refusal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The quota on what a state hands on. Source: AWS Step Functions guide, "Service quotas". */
final class PayloadLimit {
    /** Bytes of the JSON text in UTF-8. */
    static final int MOST_BYTES = 262_144;

    /** Bytes of all variables that are assigned. */
    static final int MOST_VARIABLE_BYTES = 10 << 20;

    private PayloadLimit() {}

    /** @throws Refusal where the value is nested deeper than a dry run takes */
    static boolean exceeds(JsonNode value) {
        if (!JsonSize.exceeds(value, MOST_BYTES)) {
            return false;
        } else if (JsonSize.tooDeep(value, MOST_BYTES)) {
            throw new Refusal("a value has more than " + Bounds.DEPTH
                    + " arrays and objects inside each other, which is where a dry run stops");
        }
        return true;
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
