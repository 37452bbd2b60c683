package io.github.steplint.rules.intrinsic;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in IntrinsicNotAllowedHere.md. */
public final class IntrinsicNotAllowedHere implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "intrinsic-not-allowed-here", "0.1", "An intrinsic function in a field that takes paths only");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            ExpressionField.Form form = use.place().field().form();
            if (form != ExpressionField.Form.TEMPLATE && form != ExpressionField.Form.REFERENCE_PATH_OR_CALL) {
                report.at(
                                use.node().span(),
                                "%s calls an intrinsic function, but takes only a path",
                                use.place().phrase())
                        .help("call it in a Pass before, under a key that ends in .$, and write its path here");
            }
        }
    }
}
