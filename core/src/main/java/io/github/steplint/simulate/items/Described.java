package io.github.steplint.simulate.items;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A child's execution as result files describe it. */
final class Described {
    private Described() {}

    static ObjectNode child(MapRun run, ChildRun child) {
        boolean succeeded = child.status() == ChildRun.Status.SUCCEEDED;
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        child.cause().ifPresent(cause -> object.put("Cause", cause));
        child.error().ifPresent(error -> object.put("Error", error));
        object.put("ExecutionArn", run.childArn(child));
        object.put("Input", child.input().toString());
        object.putObject("InputDetails").put("Included", true);
        object.put("Name", child.name());
        child.output().ifPresent(output -> object.put("Output", output.toString()));
        object.putObject("OutputDetails").put("Included", true);
        object.put("RedriveCount", 0);
        object.put("RedriveStatus", succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE");
        if (succeeded) {
            object.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
        }
        object.put("StartDate", child.start().toString());
        object.put("StateMachineArn", run.childMachineArn());
        object.put("Status", child.status().name());
        object.put("StopDate", child.stop().toString());
        return object;
    }
}
