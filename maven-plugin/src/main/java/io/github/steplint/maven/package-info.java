/**
 * The Maven plugin: parameters in, the engine called, the build failed or not. {@link
 * io.github.steplint.maven.LintMojo} is the goal; what a Maven user sees of the result is written by
 * {@code Console} and {@code Verdict}. No rule and no format is known here.
 */
package io.github.steplint.maven;
