package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;
import io.github.steplint.rules.Words;
import java.util.Set;

/** Explained in UnknownStateField.md. */
public final class UnknownStateField implements DefectRule<Defect.UnknownField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-state-field", "0.1", "A field that the state, or a part of it, does not have");
    }

    @Override
    public Class<Defect.UnknownField> defect() {
        return Defect.UnknownField.class;
    }

    private static final Set<Owner.Kind> SCOPES = Set.of(Owner.Kind.MACHINE, Owner.Kind.BRANCH, Owner.Kind.PROCESSOR);

    @Override
    public void check(Defect.UnknownField defect, Report report) {
        Owner owner = defect.owner();
        if (SCOPES.contains(owner.kind()) || defect.nearest().isPresent() || WaysOut.misplaced(defect)) {
            return;
        }
        String is = owner.type().isEmpty() ? "" : "is of Type " + owner.type() + " and ";
        report.at(defect.at(), "%s %scannot have %s", owner.phrase(), is, Words.field(defect.member()))
                .help("remove it%s", Words.elsewhere(defect.elsewhere()))
                .warningUnless(defect.certain());
    }
}
