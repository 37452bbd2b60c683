package io.github.steplint.rules.jsonata;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Holes;

/** Explained in JsonataInJsonpathState.md. */
public final class JsonataInJsonpathState implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "jsonata-in-jsonpath-state", "0.1", "JSONata in a state that reads its data in JSONPath");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts()) {
            if (text.kind() == PlainText.Kind.JSONATA && !Holes.isHole(text.node())) {
                report.at(
                                text.node().span(),
                                "%s stays text: state \"%s\" reads its data in JSONPath",
                                text.place().phrase(),
                                text.place().state().name())
                        .help("add \"QueryLanguage\": \"JSONata\" to the state, or write a path under a key that"
                                + " ends in .$");
            }
        }
    }
}
