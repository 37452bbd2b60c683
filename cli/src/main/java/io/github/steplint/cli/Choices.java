package io.github.steplint.cli;

import io.github.steplint.report.Format;
import io.github.steplint.source.Spelling;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to say of a word that is none of those that can be meant. */
final class Choices {
    static final List<String> FORMATS =
            Arrays.stream(Format.values()).map(Format::text).toList();

    private static final int FEW = 8;

    private Choices() {}

    /** {@code unknown format "jsn"; did you mean "json"?}, or the choices where there are few and none is near. */
    static CallException unknown(String what, String word, Collection<String> choices) {
        return new CallException("unknown " + what + " \"" + word + "\"" + hint(word, choices));
    }

    /** {@code ; did you mean --format?}, or nothing. */
    static String near(String word, Collection<String> choices) {
        return Spelling.nearest(word, choices)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    static String hint(String word, Collection<String> choices) {
        Optional<String> near = Spelling.nearest(word, choices);
        if (near.isPresent()) {
            return "; did you mean \"" + near.get() + "\"?";
        }
        return choices.size() <= FEW ? "; it can be " + list(List.copyOf(choices)) : "";
    }

    private static String list(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    }
}
