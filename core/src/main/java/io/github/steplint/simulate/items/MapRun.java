package io.github.steplint.simulate.items;

import java.util.List;

/**
 * A Map Run whose children have ended.
 *
 * @param partition as in {@code aws}
 * @param stateMachine the name of the state machine
 * @param label of the Map, which the ARNs of its children carry
 * @param id the UUID of this run, from the seed of the execution
 * @param children in the order of the items
 */
public record MapRun(
        String partition,
        String region,
        String account,
        String stateMachine,
        String label,
        String id,
        List<ChildRun> children) {

    /** {@code arn:aws:states:us-east-1:123456789012:mapRun:Orders/EachOrder:…}. */
    public String arn() {
        return arn("mapRun") + ":" + id;
    }

    String childArn(ChildRun child) {
        return arn("execution") + ":" + child.name();
    }

    String childMachineArn() {
        return arn("stateMachine");
    }

    private String arn(String kind) {
        return "arn:" + partition + ":states:" + region + ":" + account + ":" + kind + ":" + stateMachine + "/" + label;
    }
}
