package io.github.steplint.lint;

import java.util.List;

/** The rules of a jar, found through {@link java.util.ServiceLoader}. */
public interface RuleSet {
    List<Rule> rules();
}
