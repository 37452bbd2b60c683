package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A definition.
 *
 * @param node the definition's object
 * @param type the kind of workflow that the surrounding document declares
 * @param language of the machine; states may have their own
 * @param scope the machine's own states
 * @param timeoutSeconds of the whole execution, in seconds
 * @param defects what could not be built, in the order of the file
 */
public record StateMachine(
        Node.Obj node,
        MachineType type,
        QueryLanguage language,
        Scope scope,
        Optional<Value<Long>> timeoutSeconds,
        List<Defect> defects) {

    /** The machine's scope and, depth first, those of its branches and item processors. */
    public Stream<Scope> scopes() {
        return scope.withNested();
    }

    /** All states of all scopes, in the order of the file. */
    public Stream<State> states() {
        return scope.allStates();
    }
}
