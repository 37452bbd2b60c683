package io.github.steplint.lint;

/** A rule that looks at what the user wrote to silence findings, after the findings are known. */
public non-sealed interface SuppressionRule extends Rule {

    /** Reports a suppression that does nothing. */
    void check(IdleSuppression suppression, Report report);
}
