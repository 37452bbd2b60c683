package io.github.steplint.simulate;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.simulate.items.ChildRun;
import io.github.steplint.simulate.items.MapRun;
import java.time.Instant;
import java.util.List;
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
 * @param values an object whose fields replace those that are made up here
 */
public record ContextObject(
        MachineType type,
        String executionArn,
        String executionName,
        String roleArn,
        JsonNode input,
        Instant start,
        String machineArn,
        String machineName,
        JsonNode values) {

    /** A context object in which nothing is replaced. */
    public ContextObject(
            MachineType type,
            String executionArn,
            String executionName,
            String roleArn,
            JsonNode input,
            Instant start,
            String machineArn,
            String machineName) {
        this(
                type,
                executionArn,
                executionName,
                roleArn,
                input,
                start,
                machineArn,
                machineName,
                JsonNodeFactory.instance.objectNode());
    }

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
        replace(context, values);
        return context;
    }

    /** Field by field; what stands in a field, such as the input, is never taken apart. */
    private static void replace(ObjectNode context, JsonNode values) {
        values.properties().forEach(part -> {
            if (part.getValue().isObject() && context.get(part.getKey()) instanceof ObjectNode inside) {
                part.getValue().properties().forEach(field -> inside.set(field.getKey(), field.getValue()));
            } else {
                context.set(part.getKey(), part.getValue());
            }
        });
    }

    /** The region in the ARN of the execution. */
    String region() {
        return part(3, "us-east-1");
    }

    /** A Map Run of this execution. */
    MapRun mapRun(String label, String id, List<ChildRun> children) {
        return new MapRun(part(1, "aws"), region(), part(4, "111111111111"), machineName, label, id, children);
    }

    /** The context object of a child of a distributed Map. */
    ContextObject child(String label, String name, JsonNode childInput, Instant childStart, State.Map map) {
        MachineType childType = map.fields()
                .executionType()
                .flatMap(Value::known)
                .filter("EXPRESS"::equals)
                .map(express -> MachineType.EXPRESS)
                .orElse(MachineType.STANDARD);
        String machine = machineName + "/" + label;
        String arn = "arn:" + part(1, "aws") + ":states:" + region() + ":" + part(4, "111111111111");
        return new ContextObject(
                childType,
                arn + ":execution:" + machine + ":" + name,
                name,
                roleArn,
                childInput,
                childStart,
                machineArn,
                machineName);
    }

    private String part(int index, String otherwise) {
        String[] parts = executionArn.split(":");
        return parts.length > index && !parts[index].isEmpty() ? parts[index] : otherwise;
    }
}
