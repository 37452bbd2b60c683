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

    static Reading maybe(Payload value) {
        return new Reading(value, Presence.UNKNOWN, Optional.empty());
    }

    /** Of something inside this. */
    Reading then(Reading inner) {
        return new Reading(inner.value, presence.then(inner.presence), inner.missing.or(() -> missing));
    }

    /** What holds of both. */
    Reading join(Reading other) {
        Presence both = presence.join(other.presence);
        boolean mine = missing.isPresent() && (presence == Presence.NEVER || other.presence != Presence.NEVER);
        return new Reading(value.join(other.value), both, mine ? missing : other.missing.or(() -> missing));
    }

    /** The value to go on with: where there is none, nothing is known. */
    Payload orUnknown() {
        return presence.possible() && !value.isNothing() ? value : Payload.UNKNOWN;
    }
}
