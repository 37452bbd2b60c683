package io.github.steplint.simulate;

/** What a visit of a state comes to. */
sealed interface Step {

    /** The walk goes on, or ends well where no state follows. */
    record Onward(Outcome.Done done, Moment moment, Event last) implements Step {}

    /** The walk is over. */
    record Over(Ending ending) implements Step {}
}
