package io.github.steplint.lint;

/**
 * What a rule is.
 *
 * @param id in kebab case; it names the problem, so that "allow {id}" reads right
 * @param severity of its findings unless the user or the single finding says less
 * @param since the version that brought it
 * @param summary a phrase that begins with a capital and has no full stop: what is wrong
 */
public record RuleSpec(String id, Severity severity, String since, String summary) {

    public static RuleSpec error(String id, String since, String summary) {
        return new RuleSpec(id, Severity.ERROR, since, summary);
    }

    public static RuleSpec warning(String id, String since, String summary) {
        return new RuleSpec(id, Severity.WARNING, since, summary);
    }

    public static RuleSpec note(String id, String since, String summary) {
        return new RuleSpec(id, Severity.NOTE, since, summary);
    }
}
