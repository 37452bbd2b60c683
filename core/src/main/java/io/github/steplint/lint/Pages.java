package io.github.steplint.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of rules: Markdown that lies beside the rule's class under the same name. */
public final class Pages {

    private Pages() {}

    /** The page of a rule; empty for a rule that came without one. */
    public static Optional<String> of(Rule rule) {
        Class<?> type = rule.getClass();
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".md")) {
            return Optional.ofNullable(in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of rule " + rule.spec().id() + " cannot be read", e);
        }
    }
}
