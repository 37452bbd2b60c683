package io.github.steplint.simulate.mocks;

import io.github.steplint.source.Span;

/**
 * What is wrong with a mock configuration.
 *
 * @param span where
 * @param message a sentence without a full stop
 * @param help what to write instead, or an empty string
 */
public record MockProblem(Span span, String message, String help) {}
