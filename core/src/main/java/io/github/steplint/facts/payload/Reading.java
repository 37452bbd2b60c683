package io.github.steplint.facts.payload;

import java.util.Optional;

/**
 * What a path leads to.
 *
 * @param value what is there, if anything is
 * @param presence whether anything is
 * @param missing why not, where some way through the machine lacks it
 */
public record Reading(Payload value, Presence presence, Optional<Missing> missing) {

    static final Reading UNKNOWN = new Reading(Payload.UNKNOWN, Presence.UNKNOWN, Optional.empty());

    static Reading of(Payload value) {
        return new Reading(value, Presence.ALWAYS, Optional.empty());
    }

    /** The value to go on with: where there is none, nothing is known. */
    Payload orUnknown() {
        return presence.possible() && !value.isNothing() ? value : Payload.UNKNOWN;
    }
}
