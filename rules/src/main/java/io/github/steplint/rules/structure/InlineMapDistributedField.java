package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;
import java.util.List;

/** Explained in InlineMapDistributedField.md. */
public final class InlineMapDistributedField implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("inline-map-distributed-field", "0.1", "A field of distributed Maps on an inline one");
    }

    private static final List<String> DISTRIBUTED = List.of(
            "ItemReader",
            "ItemBatcher",
            "ResultWriter",
            "Label",
            "ToleratedFailureCount",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath");

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Map map
                && map.fields().mode().known().orElse(MapFields.Mode.DISTRIBUTED) == MapFields.Mode.INLINE) {
            for (String field : DISTRIBUTED) {
                state.node()
                        .member(field)
                        .ifPresent(
                                member -> report.at(
                                                member.key().span(),
                                                "state \"%s\" is an inline Map and cannot have %s, which only a distributed Map has",
                                                state.name(),
                                                field)
                                        .help(
                                                "remove it, or write \"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\"} in the item processor"));
            }
        }
    }
}
