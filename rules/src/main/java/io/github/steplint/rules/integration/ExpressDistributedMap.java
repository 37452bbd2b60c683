package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;

/** Explained in ExpressDistributedMap.md. */
public final class ExpressDistributedMap implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("express-distributed-map", "0.1", "A distributed Map in an Express workflow");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Map map
                && map.fields().mode().known().orElse(null) == MapFields.Mode.DISTRIBUTED
                && machine.runsIn(state) == MachineType.EXPRESS) {
            report.at(
                            state.nameSpan(),
                            "state \"%s\" is a distributed Map, which Express workflows do not have",
                            state.name())
                    .help("make the workflow STANDARD, or the Map inline");
        }
    }
}
