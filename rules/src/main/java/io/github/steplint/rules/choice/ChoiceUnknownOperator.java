package io.github.steplint.rules.choice;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.rules.Words;
import java.util.Map;

/** Explained in ChoiceUnknownOperator.md. */
public final class ChoiceUnknownOperator implements DefectRule<Defect.UnknownOperator> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("choice-unknown-operator", "0.1", "A comparison operator that does not exist");
    }

    @Override
    public Class<Defect.UnknownOperator> defect() {
        return Defect.UnknownOperator.class;
    }

    private static final Map<String, String> INVENTED = Map.of(
            "StringNotEquals", "write \"Not\": {\"Variable\": …, \"StringEquals\": …}",
            "NumericNotEquals", "write \"Not\": {\"Variable\": …, \"NumericEquals\": …}",
            "BooleanNotEquals", "write BooleanEquals with the other value",
            "StringContains", "write StringMatches with a pattern such as \"*part*\"",
            "StringStartsWith", "write StringMatches with a pattern such as \"start*\"",
            "StringEndsWith", "write StringMatches with a pattern such as \"*end\"");

    @Override
    public void check(Defect.UnknownOperator defect, Report report) {
        String name = defect.member().name();
        String help = INVENTED.getOrDefault(
                name,
                Words.meantOr(
                        defect.nearest(),
                        "write one of the operators of a Choice rule, such as StringEquals, NumericGreaterThan or IsPresent"));
        report.at(
                        defect.at(),
                        "%s is no comparison operator (in %s)",
                        name,
                        defect.owner().phrase())
                .help(help);
    }
}
