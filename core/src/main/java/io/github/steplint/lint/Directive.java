package io.github.steplint.lint;

import io.github.steplint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code steplint-VERB RULE[,RULE] -- why}, as it stands in a comment.
 *
 * @param verb with its place
 * @param rules the names of rules, each with its place
 */
record Directive(Word verb, List<Word> rules) {
    static final String DISABLE = "steplint-disable";
    static final String DISABLE_NEXT_LINE = "steplint-disable-next-line";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]*");
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\w-])(?<verb>steplint-[a-z-]*[a-z])(?:\\s+(?<rules>" + NAME + "(?:\\s*,\\s*" + NAME + ")*))?");

    /** A part of a text: {@code start} inclusive, {@code end} exclusive. */
    record Word(String text, int start, int end) {}

    /** The directive that the text begins with. */
    static Optional<Directive> at(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** Every directive of a text that holds other words as well. */
    static List<Directive> in(Text text) {
        List<Directive> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text.chars());
        while (matcher.find()) {
            if (matcher.group("verb").startsWith(DISABLE)) {
                found.add(of(matcher));
            }
        }
        return found;
    }

    private static Directive of(Matcher matcher) {
        List<Word> rules = new ArrayList<>();
        if (matcher.group("rules") != null) {
            Matcher name = NAME.matcher(matcher.group("rules"));
            int offset = matcher.start("rules");
            while (name.find()) {
                rules.add(new Word(name.group(), offset + name.start(), offset + name.end()));
            }
        }
        Word verb = new Word(matcher.group("verb"), matcher.start("verb"), matcher.end("verb"));
        return new Directive(verb, rules);
    }
}
