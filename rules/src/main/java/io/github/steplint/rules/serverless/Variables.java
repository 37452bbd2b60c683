package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.Framework;
import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.Severity;
import java.util.Set;

/** What the resolver noticed about the variables of a configuration. */
final class Variables {
    private static final Set<String> LOOKED_FOR = Set.of("serverless.yml", "serverless.yaml", "serverless.json");

    private Variables() {}

    /**
     * Says what there is to say of some kinds. What may be gone with another input of the caller, or with another
     * version of the framework than 3, is no error; nor is a file that is missing beside a copy of a configuration. A
     * circle is one even where an option would cut it: the fallback that leads into it never has a value.
     */
    static void tell(ServerlessFacts file, Report report, VariableProblem.Kind... kinds) {
        Set<VariableProblem.Kind> wanted = Set.of(kinds);
        boolean old = Framework.of(file.document().tree().root()) == Framework.OLD;
        for (VariableProblem problem : file.document().variableProblems()) {
            if (wanted.contains(problem.kind())) {
                boolean sure = (!problem.assumed() || problem.kind() == VariableProblem.Kind.CYCLE)
                        && !old
                        && problem.kind() != VariableProblem.Kind.FOREIGN_SOURCE
                        && (problem.kind() != VariableProblem.Kind.MISSING_FILE || isInPlace(file));
                Report.Draft draft = report.at(problem.span(), "%s", problem.message());
                if (!problem.help().isEmpty()) {
                    draft.help("%s", problem.help());
                }
                draft.atMost(sure ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    /** Whether a file has the name that the framework looks for; one of another name may be a copy from elsewhere. */
    private static boolean isInPlace(ServerlessFacts file) {
        String path = file.document().file().path().replace('\\', '/');
        return LOOKED_FOR.contains(path.substring(path.lastIndexOf('/') + 1));
    }
}
