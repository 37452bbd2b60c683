package io.github.steplint.lint;

/**
 * A rule: what it is, and (by its level) how it looks. Implement one of the levels, the narrowest that can tell: the
 * linter does the looping. A rule has no state; beside its class lies a page of the same name with the ending
 * {@code .md}, which is its documentation and its test.
 */
public sealed interface Rule
        permits DocumentRule,
                TemplateRule,
                ServerlessRule,
                MachineRule,
                ScopeRule,
                StateRule,
                DefectRule,
                SuppressionRule {
    RuleSpec spec();
}
