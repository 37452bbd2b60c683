package io.github.steplint.rules.variable;

import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.facts.VariableRead;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.Report;
import io.github.steplint.machine.QueryLanguage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rules about variables that have no value share. */
final class Reading {
    private Reading() {}

    /**
     * Reports a read of a variable that has no value; a warning where the expression may get by without one. In JSONata
     * it is one in any case: AWS takes the definition, and only an execution that gets there fails.
     */
    static Report.Draft report(Report report, VariableRead read, String message, Object... arguments) {
        return report.at(read.at(), message, arguments)
                .warningUnless(
                        read.need() == VariableRead.Need.FAILS && read.state().language() == QueryLanguage.JSONPATH);
    }

    /** The reads, of several of a variable in one expression only the first. */
    static List<VariableRead> first(Variables variables) {
        Set<List<Object>> seen = new HashSet<>();
        return variables.reads().stream()
                .filter(read -> seen.add(List.of(
                        read.name(), read.place().owner(), read.place().key().span())))
                .toList();
    }

    /** Marks where the variable is assigned. */
    static void assignments(Report.Draft draft, List<VariableAssignment> assignments, String text) {
        assignments.forEach(each -> draft.related(each.key().span(), text));
    }
}
