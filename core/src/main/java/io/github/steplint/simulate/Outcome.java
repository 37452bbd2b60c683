package io.github.steplint.simulate;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a state ends. */
public sealed interface Outcome {

    /**
     * It goes on, or ends its scope well.
     *
     * @param output of the state
     * @param assigned the variables that its Assign sets; empty where it has no Assign at all
     * @param next the state that follows; empty where the scope ends
     */
    record Done(JsonNode output, Optional<Map<String, JsonNode>> assigned, Optional<String> next) implements Outcome {}

    /**
     * It fails.
     *
     * @param error the error name; a Fail state may have none
     * @param cause as AWS words it; a Fail state may have none
     * @param location of the JSONata expression that failed, for which AWS reports an event of its own
     */
    record Failed(Optional<String> error, Optional<String> cause, Optional<String> location) implements Outcome {}
}
