package io.github.steplint.document.variables;

import java.util.Map;
import java.util.Optional;

/**
 * What the caller of the framework would give it, as far as the user told us.
 *
 * @param stage {@code --stage}
 * @param region {@code --region}
 * @param params {@code --param}, by name
 * @param opts other command-line options, by name without dashes
 * @param environment the variables of the environment that may be read
 */
public record VariableOptions(
        Optional<String> stage,
        Optional<String> region,
        Map<String, String> params,
        Map<String, String> opts,
        Map<String, String> environment) {

    /** Nothing is given. */
    public static final VariableOptions NONE =
            new VariableOptions(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

    public VariableOptions {
        params = Map.copyOf(params);
        opts = Map.copyOf(opts);
        environment = Map.copyOf(environment);
    }
}
