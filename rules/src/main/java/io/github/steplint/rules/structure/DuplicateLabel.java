package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Explained in DuplicateLabel.md. */
public final class DuplicateLabel implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("duplicate-label", "0.1", "Two Maps of a state machine have the same Label");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Map<String, State.Map> seen = new HashMap<>();
        machine.machine()
                .states()
                .filter(State.Map.class::isInstance)
                .map(State.Map.class::cast)
                .forEach(map -> label(map).ifPresent(label -> {
                    State.Map first = seen.putIfAbsent(label.value(), map);
                    if (first != null) {
                        report.at(
                                        label.span(),
                                        "Label \"%s\" of state \"%s\" is already that of state \"%s\"",
                                        label.value(),
                                        map.name(),
                                        first.name())
                                .related(label(first).orElse(label).span(), "the same Label")
                                .help("give each Map a Label of its own, or none");
                    }
                }));
    }

    private static Optional<Node.Str> label(State.Map map) {
        return map.fields()
                .label()
                .map(Node.Member::value)
                .filter(Node.Str.class::isInstance)
                .map(Node.Str.class::cast)
                .filter(label -> !Holes.isHole(label));
    }
}
