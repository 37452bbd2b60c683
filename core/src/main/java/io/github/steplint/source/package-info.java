/**
 * Text becomes a located tree. {@link io.github.steplint.source.JsonReader} reads JSON with Jackson's tokens,
 * {@link io.github.steplint.source.YamlReader} reads YAML with SnakeYAML's events; both give the same
 * {@link io.github.steplint.source.Node}s, in which every value and every key knows its
 * {@link io.github.steplint.source.Span}. Neither throws for bad text: what is wrong with it is a
 * {@link io.github.steplint.source.SyntaxProblem} of the {@link io.github.steplint.source.Tree}.
 */
package io.github.steplint.source;
