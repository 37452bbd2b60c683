package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;
import io.github.steplint.rules.Words;
import java.util.Set;

/** Explained in UnknownTopField.md. */
public final class UnknownTopField implements DefectRule<Defect.UnknownField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "unknown-top-field", "0.1", "A field that a state machine, branch or item processor does not have");
    }

    @Override
    public Class<Defect.UnknownField> defect() {
        return Defect.UnknownField.class;
    }

    private static final Set<Owner.Kind> SCOPES = Set.of(Owner.Kind.MACHINE, Owner.Kind.BRANCH, Owner.Kind.PROCESSOR);

    @Override
    public void check(Defect.UnknownField defect, Report report) {
        if (SCOPES.contains(defect.owner().kind()) && defect.nearest().isEmpty()) {
            report.at(defect.at(), "%s cannot have %s", defect.owner().phrase(), Words.field(defect.member()))
                    .help("remove it%s", Words.elsewhere(defect.elsewhere()))
                    .warningUnless(defect.certain());
        }
    }
}
