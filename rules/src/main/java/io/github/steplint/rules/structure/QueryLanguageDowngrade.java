package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in QueryLanguageDowngrade.md. */
public final class QueryLanguageDowngrade implements DefectRule<Defect.LanguageDowngrade> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("query-language-downgrade", "0.1", "A JSONPath state in a JSONata state machine");
    }

    @Override
    public Class<Defect.LanguageDowngrade> defect() {
        return Defect.LanguageDowngrade.class;
    }

    @Override
    public void check(Defect.LanguageDowngrade defect, Report report) {
        report.at(
                        defect.at(),
                        "%s asks for JSONPath, but the state machine is JSONata as a whole",
                        defect.owner().phrase())
                .help(
                        "write the state in JSONata, or take QueryLanguage away from the state machine and give it to its JSONata states");
    }
}
