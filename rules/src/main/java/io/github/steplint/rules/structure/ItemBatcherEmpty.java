package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;

/** Explained in ItemBatcherEmpty.md. */
public final class ItemBatcherEmpty implements DefectRule<Defect.MissingField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("item-batcher-empty", "0.1", "An ItemBatcher does not say how large a batch is");
    }

    @Override
    public Class<Defect.MissingField> defect() {
        return Defect.MissingField.class;
    }

    @Override
    public void check(Defect.MissingField defect, Report report) {
        if (defect.owner().kind() == Owner.Kind.ITEM_BATCHER) {
            report.at(defect.at(), "%s does not say how large a batch is", defect.owner().phrase())
                    .help("add MaxItemsPerBatch or MaxInputBytesPerBatch");
        }
    }
}
