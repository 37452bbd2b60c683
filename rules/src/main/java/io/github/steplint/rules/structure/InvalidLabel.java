package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explained in InvalidLabel.md. */
public final class InvalidLabel implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "invalid-label", "0.1", "The Label of a Map is empty, too long or holds a character that AWS refuses");
    }

    private static final int LONGEST = 40;
    private static final Pattern REFUSED = Pattern.compile("[\\s?*<>{}\\[\\]:;,\\\\|^~$#%&`\"\\x00-\\x1f\\x7f-\\x9f]");

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Map map) {
            map.fields().label().ifPresent(label -> check(state, label, report));
        }
    }

    private static void check(State state, Node.Member member, Report report) {
        if (!(member.value() instanceof Node.Str text) || Holes.isHole(text)) {
            return;
        }
        String label = text.value();
        int length = label.codePointCount(0, label.length());
        Matcher refused = REFUSED.matcher(label);
        if (label.isEmpty() || length > LONGEST) {
            report.at(
                            text.span(),
                            "Label of state \"%s\" has %d characters, but must have from 1 to %d",
                            state.name(),
                            length,
                            LONGEST)
                    .help(label.isEmpty() ? "remove Label, or write a short name" : "shorten it");
        } else if (refused.find()) {
            report.at(
                            text.span(),
                            "Label of state \"%s\" holds %s, which AWS refuses",
                            state.name(),
                            named(refused.group().charAt(0)))
                    .help("write letters, digits, hyphens and underscores");
        }
    }

    private static String named(char character) {
        return Character.isISOControl(character)
                ? "a control character"
                : Character.isWhitespace(character) ? "a blank" : "'" + character + "'";
    }
}
