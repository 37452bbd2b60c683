package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import java.util.List;
import java.util.regex.Pattern;

/** Paths as people write them: with dots where they can be. */
public final class Paths {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private Paths() {}

    public static String text(JsonPath path) {
        StringBuilder text = new StringBuilder(new JsonPath(path.root(), List.of()).toString());
        for (Step step : path.steps()) {
            if (step instanceof Step.Name name && PLAIN.matcher(name.name()).matches()) {
                text.append('.').append(name.name());
            } else {
                text.append(new JsonPath(new JsonPath.Root.Input(), List.of(step))
                        .toString()
                        .substring(1));
            }
        }
        return text.toString();
    }
}
