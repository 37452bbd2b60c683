package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.Kind;
import io.github.steplint.facts.payload.TypeUse;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in IntrinsicTypeConflict.md. */
public final class IntrinsicTypeConflict implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "intrinsic-type-conflict", "0.1", "An intrinsic function is given a value of the wrong type");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (TypeUse use : machine.payloads().types()) {
            if (use.function().isPresent() && use.conflicts()) {
                report.at(
                                use.span(),
                                "%s takes %s, but %s is %s",
                                use.function().get(),
                                use.needed().phrase(),
                                use.text(),
                                Types.phrase(use.given()))
                        .help("%s", help(use));
            }
        }
    }

    private static String help(TypeUse use) {
        boolean container = use.given().mayBe(Kind.OBJECT) || use.given().mayBe(Kind.ARRAY);
        return use.needed() == Kind.STRING && container
                ? "turn the value into text with States.JsonToString, or read one of its fields"
                : "name a path that leads to " + use.needed().phrase();
    }
}
