package io.github.steplint.facts;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.List;
import java.util.Optional;

/** Distributed Maps run their items as executions of a type of their own. */
final class ChildWorkflows {
    private ChildWorkflows() {}

    /**
     * The type of the innermost child execution.
     *
     * @param around the states around a state, the innermost first
     * @return empty where no Map around it is distributed
     */
    static Optional<MachineType> innermost(List<State> around) {
        for (State state : around) {
            if (state instanceof State.Map map && map.fields().mode().known().orElse(null) != MapFields.Mode.INLINE) {
                return Optional.of(type(map.fields()));
            }
        }
        return Optional.empty();
    }

    private static MachineType type(MapFields fields) {
        if (fields.mode().known().isEmpty()) {
            return MachineType.UNKNOWN;
        }
        String word = fields.executionType().flatMap(Value::known).orElse("");
        return word.equals("EXPRESS")
                ? MachineType.EXPRESS
                : word.equals("STANDARD") ? MachineType.STANDARD : MachineType.UNKNOWN;
    }
}
