package io.github.steplint.simulate;

import io.github.steplint.simulate.items.Refusal;

/** What a run may use, all its children and branches together. Methods throw a {@link Refusal} beyond it. */
final class Budget {
    private final long started = System.nanoTime();
    private long visits;

    /** Another state is entered, or tried again. */
    void visit() {
        if (++visits > Bounds.VISITS) {
            throw new Refusal("the run enters more than " + Bounds.VISITS
                    + " states, those of child executions included, which is where a dry run stops");
        } else if (System.nanoTime() - started > Bounds.TIME.toNanos()) {
            throw new Refusal("the run works for more than " + Bounds.TIME.toSeconds()
                    + " seconds, which is where a dry run stops");
        }
    }
}
