package io.github.steplint.rules.data;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.Kind;
import io.github.steplint.facts.payload.TypeUse;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ItemsNotArray.md. */
public final class ItemsNotArray implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("items-not-array", "0.1", "A Map goes over something that is no array");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (TypeUse use : machine.payloads().types()) {
            boolean items = use.place().field() == ExpressionField.ITEMS_PATH;
            if (items && use.conflicts() && !use.text().equals("$")) {
                report.at(
                                use.span(),
                                "%s is %s, but %s is %s",
                                use.place().phrase(),
                                use.text(),
                                use.text(),
                                Types.phrase(use.given()))
                        .help("name an array to go over")
                        .warningUnless(!use.given().mayBe(Kind.OBJECT));
            } else if (items && use.conflicts()) {
                report.at(
                                use.span(),
                                "Map \"%s\" goes over its input, which is %s",
                                use.place().state().name(),
                                Types.phrase(use.given()))
                        .help("say with ItemsPath which array of the input is meant")
                        .warningUnless(!use.given().mayBe(Kind.OBJECT));
            }
        }
    }
}
