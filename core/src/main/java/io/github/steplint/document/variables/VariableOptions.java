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
 * @param knowsEnvironment whether {@code environment} is all there is, so that a variable that it lacks is not set
 */
public record VariableOptions(
        Optional<String> stage,
        Optional<String> region,
        Map<String, String> params,
        Map<String, String> opts,
        Map<String, String> environment,
        boolean knowsEnvironment) {

    /** Nothing is given, and nothing is known of the environment. */
    public static final VariableOptions NONE =
            new VariableOptions(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(), false);

    public VariableOptions {
        params = Map.copyOf(params);
        opts = Map.copyOf(opts);
        environment = Map.copyOf(environment);
    }
}
