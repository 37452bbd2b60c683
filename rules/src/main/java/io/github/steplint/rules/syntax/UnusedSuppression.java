package io.github.steplint.rules.syntax;

import io.github.steplint.lint.IdleSuppression;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.SuppressionRule;

/** A suppression that does nothing. */
public final class UnusedSuppression implements SuppressionRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("unused-suppression", "0.1", "A suppression silences nothing");
    }

    @Override
    public void check(IdleSuppression idle, Report report) {
        switch (idle.why()) {
            case SILENCES_NOTHING ->
                report.at(
                                idle.at(),
                                "rule \"%s\" reports nothing on %s, so this does nothing",
                                idle.word(),
                                idle.place())
                        .help("remove \"%s\" here, or the whole directive if it names no other rule", idle.word());
            case IGNORES_NOTHING ->
                report.at(idle.at(), "this entry of ignore leaves out nothing").help("remove it");
            case UNKNOWN_RULE ->
                report.at(idle.at(), "there is no rule \"%s\", so this silences nothing", idle.word())
                        .help(
                                "%s",
                                idle.nearest()
                                        .map(name -> "did you mean \"" + name + "\"?")
                                        .orElse("steplint rules lists the rules"));
            case NO_RULE ->
                report.at(idle.at(), "the directive names no rule, so it silences nothing")
                        .help("write the rule's name after it, and the reason: steplint-disable RULE -- why");
            case UNKNOWN_DIRECTIVE ->
                report.at(idle.at(), "there is no directive \"%s\" here", idle.word())
                        .help("write %s RULE -- why", idle.nearest().orElse("steplint-disable"));
            default -> throw new IllegalStateException("unknown " + idle.why());
        }
    }
}
