/**
 * Shows that a finding is true: an input, and answers of the Tasks, with which an execution fails just there. What the
 * input must hold is found by going back over a way that leads to the state; the dry-run has the last word.
 */
package io.github.steplint.reproduce;
