package io.github.steplint.facts.payload;

import java.util.List;
import java.util.Optional;

/**
 * Why a path leads nowhere.
 *
 * @param step which of its steps, from 0
 * @param why what is wrong with that step
 * @param origin what made the value that lacks it, if that is known
 * @param at the value that lacks it
 */
public record Missing(int step, Why why, Optional<Origin> origin, Payload at) {

    /** What can be wrong with a step. */
    public enum Why {
        /** The object has no such field. */
        FIELD,
        /** It is no object. */
        NO_OBJECT,
        /** It is no array. */
        NO_ARRAY,
        /** The array is too short. */
        INDEX,
        /** The variable has no value. */
        VARIABLE
    }

    /** The fields that are there instead. */
    public List<String> names() {
        return at.unknown() ? List.of() : at.shape().object().map(Fields::names).orElse(List.of());
    }

    Missing deeper(int steps) {
        return steps == 0 ? this : new Missing(step + steps, why, origin, at);
    }
}
