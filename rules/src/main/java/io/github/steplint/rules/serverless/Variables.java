package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.Framework;
import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.Severity;
import java.util.Set;

/** What the resolver noticed about the variables of a configuration. */
final class Variables {
    private Variables() {}

    /**
     * Says what there is to say of some kinds. What may be gone with another input of the caller, or with another
     * version of the framework than 3, is no error; a file that is missing beside a copy of a configuration is worth a
     * note. A circle is one even where an option would cut it: the fallback that leads into it never has a value.
     */
    static void tell(ServerlessFacts file, Report report, VariableProblem.Kind... kinds) {
        Set<VariableProblem.Kind> wanted = Set.of(kinds);
        boolean old = file.framework() == Framework.OLD;
        for (VariableProblem problem : file.document().variableProblems()) {
            if (wanted.contains(problem.kind())) {
                boolean sure = (!problem.assumed() || problem.kind() == VariableProblem.Kind.CYCLE)
                        && !old
                        && problem.kind() != VariableProblem.Kind.FOREIGN_SOURCE;
                boolean missing = problem.kind() == VariableProblem.Kind.MISSING_FILE;
                Report.Draft draft = report.at(problem.span(), "%s", problem.message())
                        .atMost(sure ? Severity.ERROR : Severity.WARNING)
                        .atMost(missing && !isInPlace(file) ? Severity.NOTE : Severity.ERROR);
                if (!problem.help().isEmpty()) {
                    draft.help("%s", problem.help());
                }
            }
        }
    }

    /** Whether a file is called as the framework's are; one of another name may be a copy from elsewhere. */
    private static boolean isInPlace(ServerlessFacts file) {
        String path = file.document().file().path().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1).startsWith("serverless");
    }
}
