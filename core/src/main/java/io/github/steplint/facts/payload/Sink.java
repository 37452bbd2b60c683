package io.github.steplint.facts.payload;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.Transition;

/** Takes what a state gives to others. */
interface Sink {

    /** The execution goes on. */
    void to(Transition way, Situation situation);

    /** The execution, the branch or the iteration may end. */
    void end(Payload output);

    /** A branch or an iteration begins. */
    void inner(Scope scope, Situation situation, Payload context);

    /** What the scope inside gave so far; nothing where it has not come to an end. */
    Payload outcome(Scope scope);
}
