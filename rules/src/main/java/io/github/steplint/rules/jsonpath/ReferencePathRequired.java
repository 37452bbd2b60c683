package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionPlace;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in ReferencePathRequired.md. */
public final class ReferencePathRequired implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "reference-path-required", "0.1", "A path that may lead to several places where one is needed");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.PathUse use : machine.expressions().of(state, ExpressionUse.PathUse.class)) {
            if (use.place().field().form().onePlace()) {
                use.several()
                        .ifPresent(part -> report.at(
                                        part.span(),
                                        "%s has %s, but must be a reference path, of names and indices only",
                                        use.place().phrase(),
                                        part.phrase())
                                .help(help(use.place()))
                                .warningUnless(part.refused()));
            }
            if (use.place().field().refusesContext() && use.intoContext()) {
                report.at(
                                use.node().span(),
                                "%s reads the context object, but AWS takes only a path into the input there",
                                use.place().phrase())
                        .help("put the value into the state's input, and write its path")
                        .atMost(Severity.WARNING);
            }
        }
    }

    private static String help(ExpressionPlace place) {
        return place.field().form() == ExpressionField.Form.TARGET
                ? "write one place for the result, such as \"$.result\""
                : "select the value in a Pass before, under a key that ends in .$, and write its path here";
    }
}
