package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a test looks at: a path, or a part of a JSONata expression. Two subjects of the same text are the same value as
 * long as the state is the same.
 *
 * @param text in its plainest spelling
 * @param place where the value comes from, if that is a path of names and indices
 * @param strict whether nothing is there unless the place exists to the letter; JSONata looks into arrays
 */
public record Subject(String text, Optional<JsonPath> place, boolean strict) {
    private static final Pattern PLAIN = Pattern.compile("[\\w-]+", Pattern.UNICODE_CHARACTER_CLASS);

    public static Subject of(JsonPath path) {
        return new Subject(path.toString(), Optional.of(path).filter(JsonPath::reference), path.reference());
    }

    static Subject opaque(String text) {
        return new Subject(text, Optional.empty(), false);
    }

    /** The first step from here to the other, where that lies inside of this one. */
    Optional<Step> stepTo(Subject other) {
        if (!strict || !other.strict) {
            return Optional.empty();
        }
        List<Step> mine = place.orElseThrow().steps();
        List<Step> its = other.place.orElseThrow().steps();
        return place.get().root().equals(other.place.get().root())
                        && mine.size() < its.size()
                        && its.subList(0, mine.size()).equals(mine)
                ? Optional.of(its.get(mine.size()))
                : Optional.empty();
    }

    /** For a sentence: {@code $.order.sum}. */
    public String shown() {
        return strict ? place.map(Subject::shown).orElse(text) : text;
    }

    private static String shown(JsonPath path) {
        StringBuilder out = new StringBuilder(new JsonPath(path.root(), List.of()).toString());
        for (Step step : path.steps()) {
            if (step instanceof Step.Name name) {
                boolean plain = PLAIN.matcher(name.name()).matches();
                out.append(plain ? "." + name.name() : "['" + name.name() + "']");
            } else {
                out.append('[').append(((Step.Index) step).index()).append(']');
            }
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject subject && text.equals(subject.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
