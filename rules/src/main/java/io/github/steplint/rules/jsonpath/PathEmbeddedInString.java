package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in PathEmbeddedInString.md. */
public final class PathEmbeddedInString implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("path-embedded-in-string", "0.1", "A path in the middle of other text");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts(state)) {
            if (text.kind() == PlainText.Kind.EMBEDDED) {
                report.at(
                                text.node().span(),
                                "%s has a path in its text, which is not evaluated",
                                text.place().phrase())
                        .help("write the key with .$ and States.Format('… {} …', path)");
            }
        }
    }
}
