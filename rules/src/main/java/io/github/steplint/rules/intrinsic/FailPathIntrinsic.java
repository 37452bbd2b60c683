package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.IntrinsicFunction;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import java.util.Optional;
import java.util.Set;

/** Explained in FailPathIntrinsic.md. */
public final class FailPathIntrinsic implements StateRule {
    private static final Set<IntrinsicFunction> TEXTS = Set.of(
            IntrinsicFunction.FORMAT,
            IntrinsicFunction.JSON_TO_STRING,
            IntrinsicFunction.ARRAY_GET_ITEM,
            IntrinsicFunction.BASE64_ENCODE,
            IntrinsicFunction.BASE64_DECODE,
            IntrinsicFunction.HASH,
            IntrinsicFunction.UUID);

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "fail-path-intrinsic", "0.1", "An intrinsic function that gives no text for ErrorPath or CausePath");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            boolean text = use.place().field().form() == ExpressionField.Form.REFERENCE_PATH_OR_CALL;
            Optional<IntrinsicFunction> function = use.call().flatMap(call -> IntrinsicFunction.named(call.name()));
            if (text && function.isPresent() && !TEXTS.contains(function.get())) {
                report.at(
                                use.node().span(),
                                "%s calls %s, which does not give a text",
                                use.place().phrase(),
                                function.get().text())
                        .help("put its result into words with States.Format or States.JsonToString");
            }
        }
    }
}
