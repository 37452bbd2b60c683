package io.github.steplint.maven;

import io.github.steplint.document.variables.Dotenv;
import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the caller of the Serverless Framework would give it, as the pom says. */
final class ServerlessInput {
    private ServerlessInput() {}

    /**
     * Puts it together.
     *
     * @param file of environment variables
     * @param environment that may be read; it counts more than the file
     */
    static VariableOptions of(
            Optional<String> stage,
            Optional<String> region,
            List<String> params,
            List<String> opts,
            Optional<Path> file,
            Map<String, String> environment)
            throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        if (file.isPresent()) {
            if (!Files.isRegularFile(file.get())) {
                throw new Misconfiguration("envFile: there is no file " + file.get());
            }
            String text = SourceFiles.read(file.get(), file.get().toString(), Limits.DEFAULT)
                    .file()
                    .text();
            Dotenv.parse(text, environment).forEach(all::putIfAbsent);
        }
        return new VariableOptions(stage, region, pairs("params", params), pairs("opts", opts), all);
    }

    private static Map<String, String> pairs(String parameter, List<String> texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new Misconfiguration(parameter + ": \"" + text + "\" is not KEY=VALUE");
            }
            pairs.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return pairs;
    }
}
