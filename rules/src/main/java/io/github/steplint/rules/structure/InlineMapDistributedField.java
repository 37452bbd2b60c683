package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.stream.Stream;

/** Explained in InlineMapDistributedField.md. */
public final class InlineMapDistributedField implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("inline-map-distributed-field", "0.1", "A field of distributed Maps on an inline one");
    }

    private static final List<String> REFUSED = List.of("ItemReader", "ItemBatcher", "ResultWriter");
    private static final List<String> WITHOUT_EFFECT = List.of(
            "Label",
            "ToleratedFailureCount",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath");
    private static final String HELP = "write \"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\":"
            + " \"STANDARD\"} in the item processor, or remove what is not for an inline Map";

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Map map)
                || map.fields().mode().known().orElse(MapFields.Mode.DISTRIBUTED) != MapFields.Mode.INLINE) {
            return;
        }
        List<Node.Member> refused = members(state, REFUSED);
        List<Node.Member> idle = members(state, WITHOUT_EFFECT);
        if (!refused.isEmpty()) {
            Report.Draft draft = report.at(
                            refused.get(0).key().span(),
                            "state \"%s\" is an inline Map and cannot have %s, which only a distributed Map has",
                            state.name(),
                            Words.and(Words.names(refused)))
                    .help(HELP);
            Stream.concat(refused.stream().skip(1), idle.stream())
                    .forEach(
                            other -> draft.related(other.key().span(), "%s is for distributed Maps too", other.name()));
        } else if (!idle.isEmpty()) {
            report.at(
                            idle.get(0).key().span(),
                            "%s of state \"%s\" has no effect: the Map is inline",
                            Words.and(Words.names(idle)),
                            state.name())
                    .help(HELP)
                    .atMost(Severity.WARNING);
        }
    }

    private static List<Node.Member> members(State state, List<String> names) {
        return names.stream()
                .flatMap(name -> state.node().member(name).stream())
                .toList();
    }
}
