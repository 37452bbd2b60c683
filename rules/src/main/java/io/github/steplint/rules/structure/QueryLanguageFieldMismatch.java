package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.QueryLanguage;

/** Explained in QueryLanguageFieldMismatch.md. */
public final class QueryLanguageFieldMismatch implements DefectRule<Defect.WrongLanguage> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("query-language-field-mismatch", "0.1", "A field of the other query language");
    }

    @Override
    public Class<Defect.WrongLanguage> defect() {
        return Defect.WrongLanguage.class;
    }

    @Override
    public void check(Defect.WrongLanguage defect, Report report) {
        String other = defect.language() == QueryLanguage.JSONATA ? "JSONPath" : "JSONata";
        report.at(
                        defect.at(),
                        "%s reads its data in %s, but %s exists only in %s",
                        defect.owner().phrase(),
                        defect.language().text(),
                        defect.member().name(),
                        other)
                .help(help(defect))
                .warningUnless(!defect.nested());
    }

    private static String help(Defect.WrongLanguage defect) {
        String itself = "add \"QueryLanguage\": \"JSONata\" to the state";
        if (defect.nested()) {
            return itself + ": it does not take it from the Map or Parallel around it";
        }
        String instead =
                defect.instead().map(field -> "write " + field + " instead").orElse("remove it");
        return defect.language() == QueryLanguage.JSONPATH ? instead + ", or " + itself : instead;
    }
}
