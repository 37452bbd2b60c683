package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.QueryLanguage;
import java.util.List;
import java.util.regex.Pattern;

/** Paths as people write them: with dots where they can be. */
final class Paths {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private Paths() {}

    static String text(String root, List<Step> steps, QueryLanguage language) {
        StringBuilder text = new StringBuilder(root);
        steps.forEach(step -> text.append(language == QueryLanguage.JSONATA ? jsonata(step) : jsonPath(step)));
        return text.toString();
    }

    private static String jsonata(Step step) {
        return step instanceof Step.Name name
                ? "." + (WORD.matcher(name.name()).matches() ? name.name() : "`" + name.name() + "`")
                : jsonPath(step);
    }

    private static String jsonPath(Step step) {
        if (step instanceof Step.Name name && PLAIN.matcher(name.name()).matches()) {
            return "." + name.name();
        }
        return new JsonPath(new JsonPath.Root.Input(), List.of(step)).toString().substring(1);
    }
}
