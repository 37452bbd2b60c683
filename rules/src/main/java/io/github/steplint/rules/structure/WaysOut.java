package io.github.steplint.rules.structure;

import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;
import java.util.Set;

/** {@code Next} and {@code End} where they cannot be, which have rules of their own. */
final class WaysOut {
    private static final Set<String> FIELDS = Set.of("Next", "End");
    private static final Set<String> TYPES = Set.of("Choice", "Succeed", "Fail");

    private WaysOut() {}

    /** Whether the field is {@code Next} or {@code End} of a Choice, Succeed or Fail. */
    static boolean misplaced(Defect.UnknownField defect) {
        return defect.owner().kind() == Owner.Kind.STATE
                && TYPES.contains(defect.owner().type())
                && FIELDS.contains(defect.member().name());
    }
}
