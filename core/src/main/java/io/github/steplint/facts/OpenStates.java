package io.github.steplint.facts;

import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * States with a fault that hides where they go on: a {@code Catch} that is no array, a {@code Next} in a state that
 * cannot have one, a rule without {@code Next}. What looks unreachable or endless for that reason is not told again.
 */
final class OpenStates {
    private static final Set<String> WAYS = Set.of("Next", "Default", "Catch", "Choices", "End", "Type");

    private OpenStates() {}

    /** By identity: two states may have the same fields. */
    static Set<State> of(StateMachine machine, Function<Span, Optional<State>> stateAt) {
        Set<State> open = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Defect defect : machine.defects()) {
            if (hidesAWay(defect)) {
                stateAt.apply(defect.at()).ifPresent(open::add);
            }
        }
        machine.states().filter(OpenStates::saysAWayTwice).forEach(open::add);
        return open;
    }

    /** Of a key that stands twice one is lost, and nobody can tell which was meant. */
    private static boolean saysAWayTwice(State state) {
        Set<String> seen = new HashSet<>();
        return state.node().members().stream()
                .map(Node.Member::name)
                .anyMatch(name -> WAYS.contains(name) && !seen.add(name));
    }

    private static boolean hidesAWay(Defect defect) {
        if (defect instanceof Defect.UnknownField unknown) {
            return WAYS.contains(unknown.member().name());
        }
        if (defect instanceof Defect.WrongType wrong) {
            return WAYS.stream().anyMatch(wrong.field()::endsWith);
        }
        if (defect instanceof Defect.Empty empty) {
            return WAYS.contains(empty.member().name());
        }
        return defect instanceof Defect.NestedRuleField
                || defect instanceof Defect.MissingField missing
                        && isWay(missing.owner().kind(), missing.field());
    }

    private static boolean isWay(Owner.Kind owner, String field) {
        return owner == Owner.Kind.STATE || field.equals("Next");
    }
}
