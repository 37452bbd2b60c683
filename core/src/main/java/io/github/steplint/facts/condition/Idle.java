package io.github.steplint.facts.condition;

import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.Condition;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A member of {@code And} or {@code Or} that decides nothing, because those before it have decided.
 *
 * @param part the member
 * @param never whether it never holds where it is asked; otherwise it always does
 * @param late the test that fails the execution where the member, which asks for presence, would have guarded it
 */
public record Idle(Condition part, boolean never, Optional<Condition.Comparison> late) {

    /** Those of a condition, the outermost ones only. */
    static List<Idle> in(Condition condition) {
        List<Idle> found = new ArrayList<>();
        walk(condition, Situations.ANY, List.of(), found);
        return found;
    }

    private static void walk(
            Condition condition, Situations asked, List<Condition.Comparison> before, List<Idle> found) {
        if (condition instanceof Condition.Not not) {
            walk(not.member(), asked, before, found);
        } else if (condition instanceof Condition.And and) {
            members(and.members(), true, asked, before, found);
        } else if (condition instanceof Condition.Or or) {
            members(or.members(), false, asked, before, found);
        }
    }

    private static void members(
            List<Condition> members,
            boolean all,
            Situations asked,
            List<Condition.Comparison> before,
            List<Idle> found) {
        Situations here = asked;
        List<Condition.Comparison> tests = new ArrayList<>(before);
        for (Condition member : members) {
            Truth truth = Decision.of(member);
            boolean idle = here.and(all ? truth.no() : truth.yes()).none();
            if (idle && !here.none() && !(all ? truth.no() : truth.yes()).none()) {
                found.add(new Idle(member, !all, late(member, tests)));
            } else {
                walk(member, here, tests, found);
            }
            comparisons(member, tests);
            here = here.and(all ? truth.yes() : truth.no());
        }
    }

    /** The earlier test of the same place, or of one inside of it, for which a test of presence comes too late. */
    private static Optional<Condition.Comparison> late(Condition member, List<Condition.Comparison> before) {
        if (member instanceof Condition.Not not) {
            return late(not.member(), before);
        } else if (!(member instanceof Condition.Comparison guard)
                || guard.operator() != ComparisonOperator.IsPresent) {
            return Optional.empty();
        } else {
            return late(guard, before);
        }
    }

    private static Optional<Condition.Comparison> late(Condition.Comparison guard, List<Condition.Comparison> before) {
        Subject guarded = PathTruth.subject(guard.variable().value());
        return before.stream()
                .filter(test -> test.operator() != ComparisonOperator.IsPresent)
                .filter(test -> reads(test, guarded))
                .findFirst();
    }

    private static boolean reads(Condition.Comparison test, Subject guarded) {
        boolean operand = test.operator().operand() == ComparisonOperator.Operand.PATH;
        return reads(test.variable().value(), guarded)
                || operand && reads(test.operand().value(), guarded);
    }

    private static boolean reads(Node path, Subject guarded) {
        Subject read = PathTruth.subject(path);
        return read.equals(guarded) || guarded.stepTo(read).isPresent();
    }

    private static void comparisons(Condition condition, List<Condition.Comparison> found) {
        if (condition instanceof Condition.Comparison comparison) {
            found.add(comparison);
        } else if (condition instanceof Condition.Not not) {
            comparisons(not.member(), found);
        } else if (condition instanceof Condition.And and) {
            and.members().forEach(member -> comparisons(member, found));
        } else if (condition instanceof Condition.Or or) {
            or.members().forEach(member -> comparisons(member, found));
        }
    }
}
