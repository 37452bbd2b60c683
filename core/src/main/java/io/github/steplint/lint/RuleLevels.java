package io.github.steplint.lint;

import io.github.steplint.source.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Levels of rules as a command line gives them: {@code NAME=off|note|warning|error}, or {@code NAME} alone for on. */
public final class RuleLevels {

    private RuleLevels() {}

    /**
     * @param options such as {@code missing-target=warning}; of two for one rule the later wins
     * @param rules all rules that exist
     * @throws IllegalArgumentException if there is no such rule or level; the message says what to write
     */
    public static Map<String, Optional<Severity>> parse(Collection<String> options, Collection<Rule> rules) {
        Map<String, Severity> known = new TreeMap<>();
        rules.forEach(rule -> known.put(rule.spec().id(), rule.spec().severity()));
        Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            String name = (equals < 0 ? option : option.substring(0, equals)).strip();
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException("unknown rule \"" + name + "\"; "
                        + Spelling.nearest(name, known.keySet())
                                .map(nearest -> "did you mean \"" + nearest + "\"?")
                                .orElse("steplint rules lists them"));
            }
            levels.put(
                    name,
                    equals < 0
                            ? Optional.of(known.get(name))
                            : level(name, option.substring(equals + 1).strip()));
        }
        return levels;
    }

    private static Optional<Severity> level(String rule, String text) {
        Optional<Severity> severity = Severity.of(text);
        if (severity.isEmpty() && !text.equals("off")) {
            throw new IllegalArgumentException(
                    "unknown level \"" + text + "\" of rule \"" + rule + "\"; write off, note, warning or error");
        }
        return severity;
    }
}
