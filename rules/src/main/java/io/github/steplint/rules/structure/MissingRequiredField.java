package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;
import io.github.steplint.rules.Words;
import java.util.Map;
import java.util.Set;

/** A field other than StartAt, States and Type, which have rules of their own. Explained in MissingRequiredField.md. */
public final class MissingRequiredField implements DefectRule<Defect.MissingField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("missing-required-field", "0.1", "A field that must be there is missing");
    }

    @Override
    public Class<Defect.MissingField> defect() {
        return Defect.MissingField.class;
    }

    private static final Set<String> TOLD_ELSEWHERE = Set.of("StartAt", "States", "Type");

    private static final Map<String, String> HELP = Map.of(
            "ITEM_READER.Resource",
            "with \"arn:aws:states:::s3:getObject\" or \"arn:aws:states:::s3:listObjectsV2\"",
            "RESULT_WRITER.Resource",
            "with \"arn:aws:states:::s3:putObject\", or WriterConfig",
            "Resource",
            "with the ARN of what it calls, such as \"arn:aws:states:::lambda:invoke\"",
            "Choices",
            "with an array of rules",
            "Branches",
            "with an array of branches, each with StartAt and States",
            "ItemProcessor",
            "with the StartAt and States that each item goes through",
            "ErrorEquals",
            "with the names of the errors that it is for, such as [\"States.ALL\"]",
            "Next",
            "with the name of the state to go on to",
            "RoleArn",
            "with the ARN of the role to take on",
            "Condition",
            "with a JSONata expression that is true or false");

    @Override
    public void check(Defect.MissingField defect, Report report) {
        String field = defect.field();
        if (TOLD_ELSEWHERE.contains(field)) {
            return;
        }
        String others = Words.or(defect.alternatives());
        String lack = others.isEmpty()
                ? "no " + field + ", which " + Words.sort(defect.owner()) + " must have"
                : "neither " + field + " nor " + others + ", and must have one of them";
        String general = HELP.getOrDefault(field, others.isEmpty() ? "with its value" : "or " + others);
        report.at(defect.at(), "%s has %s", defect.owner().phrase(), lack)
                .help("add \"%s\" %s", field, HELP.getOrDefault(defect.owner().kind() + "." + field, general))
                .warningUnless(defect.owner().kind() != Owner.Kind.ITEM_BATCHER);
    }
}
