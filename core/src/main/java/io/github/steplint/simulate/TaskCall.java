package io.github.steplint.simulate;

import io.github.steplint.machine.Resource;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A call that a Task makes: one attempt.
 *
 * @param state the name of the Task
 * @param resource what it calls
 * @param arguments what the service is given: the state's input after Parameters or Arguments
 * @param invocation how many calls of this state were answered before, in the whole execution, retries included
 * @param iterations the iterations of Maps around the state, the outermost first
 */
public record TaskCall(
        String state, Resource resource, JsonNode arguments, int invocation, List<Iteration> iterations) {

    /**
     * One iteration of a Map.
     *
     * @param map the name of the Map state
     * @param index of the item, from 0
     */
    public record Iteration(String map, int index) {}
}
