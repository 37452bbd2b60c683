package io.github.steplint.rules.choice;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.rules.Words;

/** Explained in ChoiceRuleShape.md. */
public final class ChoiceRuleShape implements DefectRule<Defect> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("choice-rule-shape", "0.1", "A Choice rule does not make exactly one test");
    }

    @Override
    public Class<Defect> defect() {
        return Defect.class;
    }

    @Override
    public void check(Defect defect, Report report) {
        String rule = defect.owner().phrase();
        if (defect instanceof Defect.NoTest none) {
            report.at(none.at(), "%s tests nothing", rule).help(help(none));
        } else if (defect instanceof Defect.SeveralTests several) {
            Report.Draft draft = report.at(
                            several.at(),
                            "%s makes several tests at once: %s",
                            rule,
                            Words.and(Words.names(several.tests())))
                    .help("keep one, or put each into a rule of its own inside And");
            several.tests().forEach(test -> draft.related(test.key().span(), test.name()));
        } else if (defect instanceof Defect.NoVariable without) {
            report.at(
                            without.at(),
                            "%s has %s but no Variable to compare",
                            rule,
                            without.operator().name())
                    .help("add \"Variable\" with the path of the value, such as \"$.status\"");
        }
    }

    private static String help(Defect.NoTest none) {
        if (none.language() == QueryLanguage.JSONATA) {
            return "add \"Condition\" with a JSONata expression that is true or false";
        }
        return none.rule().has("Variable")
                ? "add a comparison for the Variable, such as \"StringEquals\": \"done\""
                : "add Variable and a comparison, or And, Or or Not";
    }
}
