package io.github.steplint.rules.variable;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.facts.VariableRead;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Explained in VariableAssignedSameState.md. */
public final class VariableAssignedSameState implements MachineRule {

    private static final Set<ExpressionField> AFTER =
            Set.of(ExpressionField.ASSIGN, ExpressionField.OUTPUT, ExpressionField.OUTPUT_PATH);

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-assigned-same-state",
                "0.1",
                "A variable that is read in the state that assigns it, before it has its new value");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Variables variables = machine.variables();
        if (variables.unknown()) {
            return;
        }
        for (VariableRead read : Reading.first(variables)) {
            List<VariableAssignment> seen = variables.seen(read);
            if (!seen.isEmpty() && seen.stream().allMatch(each -> variables.precedes(read, each))) {
                Report.Draft draft = Reading.report(
                                report,
                                read,
                                "%s reads $%s, which gets its value only when state \"%s\" is done",
                                read.place().phrase(),
                                read.name(),
                                seen.get(0).state().name())
                        .help(help(read));
                Reading.assignments(draft, seen, "assigned here");
            } else {
                old(read, report);
            }
        }
    }

    /** The value that the state itself assigns is not there yet: the expression sees that of before. */
    private static void old(VariableRead read, Report report) {
        boolean own = read.place().key().value().matches(Pattern.quote(read.name()) + "(\\.\\$)?");
        if (!own && AFTER.contains(read.place().field())) {
            read.state()
                    .data()
                    .assign()
                    .flatMap(assign -> assigned(assign, read.name()))
                    .ifPresent(key -> report.at(
                                    read.at(),
                                    "%s still sees the old value of $%s, not the one that the state assigns",
                                    read.place().phrase(),
                                    read.name())
                            .help("write the expression for the new value here too, if that is what you want")
                            .related(key.span(), "assigned here")
                            .atMost(Severity.NOTE));
        }
    }

    private static Optional<Node> assigned(Node.Member assign, String name) {
        return assign.value() instanceof Node.Obj object
                ? object.member(name).or(() -> object.member(name + ".$")).map(Node.Member::key)
                : Optional.empty();
    }

    private static String help(VariableRead read) {
        return read.place().fieldText().equals("Assign")
                ? "all expressions of an Assign see the old values: write the expression for " + read.name()
                        + " here too, or assign in the next state"
                : "a variable can be read from the next state on: write the expression for " + read.name()
                        + " here too, or assign it in a state before";
    }
}
