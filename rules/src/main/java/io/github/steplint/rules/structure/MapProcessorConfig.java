package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** Explained in MapProcessorConfig.md. */
public final class MapProcessorConfig implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "map-processor-config",
                "0.1",
                "ExecutionType is missing on a distributed Map, or given on an inline one");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Map map) || map.fields().mode().known().isEmpty()) {
            return;
        }
        boolean distributed = map.fields().mode().known().get() == MapFields.Mode.DISTRIBUTED;
        Optional<Value<String>> type = map.fields().executionType();
        if (distributed && type.isEmpty()) {
            report.at(
                            map.fields().processorConfig().orElseThrow().key().span(),
                            "state \"%s\" is a distributed Map, but does not say which ExecutionType its items have",
                            state.name())
                    .help("add \"ExecutionType\": \"STANDARD\" or \"EXPRESS\" beside Mode");
        }
        if (!distributed && type.isPresent()) {
            report.at(
                            type.get().node().span(),
                            "state \"%s\" is an inline Map, whose items have no ExecutionType",
                            state.name())
                    .help("remove ExecutionType, or write \"Mode\": \"DISTRIBUTED\"")
                    .atMost(Severity.WARNING);
        }
    }
}
