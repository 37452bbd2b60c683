package io.github.steplint.lint;

import io.github.steplint.machine.Defect;

/** A rule that puts into words what the parser could not build. */
public non-sealed interface DefectRule<D extends Defect> extends Rule {

    /** The sort of defect that the rule speaks of. */
    Class<D> defect();

    /** Reports the defect, or leaves it to another rule of the same sort. */
    void check(D defect, Report report);
}
