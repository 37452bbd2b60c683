package io.github.steplint.simulate;

import io.github.steplint.machine.MachineType;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The context object of an execution, {@code $$} and {@code $states.context}. Source: AWS Step Functions guide,
 * "Accessing execution data from the Context object".
 *
 * @param type of the workflow; only standard ones can be redriven and count it
 * @param executionArn {@code Execution.Id}
 * @param executionName {@code Execution.Name}
 * @param roleArn {@code Execution.RoleArn}
 * @param input {@code Execution.Input}: what the execution was started with
 * @param start {@code Execution.StartTime}
 * @param machineArn {@code StateMachine.Id}
 * @param machineName {@code StateMachine.Name}
 */
public record ContextObject(
        MachineType type,
        String executionArn,
        String executionName,
        String roleArn,
        JsonNode input,
        Instant start,
        String machineArn,
        String machineName) {

    /** The object as a state sees it that was entered at that instant. */
    public ObjectNode in(String state, Instant entered) {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        ObjectNode execution = context.putObject("Execution")
                .put("Id", executionArn)
                .put("Name", executionName)
                .put("RoleArn", roleArn)
                .put("StartTime", start.toString());
        execution.set("Input", input);
        if (type == MachineType.STANDARD) {
            execution.put("RedriveCount", 0);
        }
        context.putObject("StateMachine").put("Id", machineArn).put("Name", machineName);
        context.putObject("State").put("Name", state).put("EnteredTime", entered.toString());
        return context;
    }
}
