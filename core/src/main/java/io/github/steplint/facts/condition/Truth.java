package io.github.steplint.facts.condition;

/**
 * When a condition holds and when it does not. What is in neither fails the execution. Each holds at least what it
 * should.
 *
 * @param yes the situations in which it is true
 * @param no those in which it is false
 */
public record Truth(Situations yes, Situations no) {
    static final Truth UNKNOWN = new Truth(Situations.ANY, Situations.ANY);

    static Truth of(boolean value) {
        return value ? new Truth(Situations.ANY, Situations.NONE) : new Truth(Situations.NONE, Situations.ANY);
    }

    static Truth of(Subject subject, ValueSet yes, ValueSet no) {
        return new Truth(Situations.of(subject, yes), Situations.of(subject, no));
    }

    /** Both, the second asked only where the first holds. */
    Truth and(Truth next) {
        return new Truth(yes.and(next.yes), no.or(yes.and(next.no)));
    }

    /** Either, the second asked only where the first does not hold. */
    Truth or(Truth next) {
        return new Truth(yes.or(no.and(next.yes)), no.and(next.no));
    }

    Truth not() {
        return new Truth(no, yes);
    }
}
