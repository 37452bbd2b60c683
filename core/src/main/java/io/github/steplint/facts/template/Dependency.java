package io.github.steplint.facts.template;

import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * A resource that needs another one.
 *
 * @param at where it says so; empty where that follows from the way in which it is made
 */
public record Dependency(String from, String to, Optional<Span> at) {}
