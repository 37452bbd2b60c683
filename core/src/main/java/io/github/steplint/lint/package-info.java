/**
 * Rules are asked, findings come out. A {@link io.github.steplint.lint.Rule} is sealed by the level at which it looks;
 * the {@link io.github.steplint.lint.Linter} reads a file, works out the facts, asks every rule that is switched on,
 * sorts the findings and leaves out what the user suppressed.
 */
package io.github.steplint.lint;
