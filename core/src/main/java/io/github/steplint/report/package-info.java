/**
 * Findings become output, one file a format. A {@link io.github.steplint.report.Reporter} is a pure function of a
 * {@link io.github.steplint.lint.LintResult}: the same findings give the same bytes.
 */
package io.github.steplint.report;
