package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in OddStateName.md. */
public final class OddStateName implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "odd-state-name",
                "0.1",
                "A state name that is empty or holds blanks or control characters where nobody sees them");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        String name = state.name();
        if (name.isBlank()) {
            report.at(state.nameSpan(), "a state has %s name", name.isEmpty() ? "an empty" : "a blank")
                    .help("give the state a name that says what it does");
        } else if (!name.equals(name.strip())) {
            report.at(
                            state.nameSpan(),
                            "the name of state \"%s\" %s with a blank, which is part of it",
                            name,
                            Character.isWhitespace(name.charAt(0)) ? "begins" : "ends")
                    .help("write \"%s\"", name.strip());
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            report.at(
                            state.nameSpan(),
                            "the name of state \"%s\" holds a control character",
                            name.replaceAll("\\p{Cntrl}", "�"))
                    .help("remove the character");
        }
    }
}
