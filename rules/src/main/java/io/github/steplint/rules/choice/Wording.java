package io.github.steplint.rules.choice;

import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Part;
import java.util.List;

/** Words for the rules of a Choice. */
final class Wording {
    private Wording() {}

    /** {@code rule 2 of state "Paid?"}. */
    static String rule(Decision decision, int rule) {
        return "rule " + (rule + 1) + " of state \"" + decision.choice().name() + '"';
    }

    /** What to do about tests that exclude each other. */
    static String mend(List<Part> conflict) {
        boolean either = conflict.size() == 2
                && conflict.stream()
                        .allMatch(part ->
                                part.text().contains("Equals \"") || part.text().contains("= '"));
        return either ? "write Or instead of And if one of the two is enough" : "mend the tests, or leave the rule out";
    }
}
