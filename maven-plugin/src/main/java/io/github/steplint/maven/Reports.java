package io.github.steplint.maven;

import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import io.github.steplint.report.Format;
import io.github.steplint.report.Format.Setting;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reports of a run, by their files. */
final class Reports {
    private final Map<Path, Format> formats = new LinkedHashMap<>();

    /** Reads what the user asks for, before any work is done. */
    Reports(List<ReportFile> wanted, File basedir) {
        for (ReportFile report : wanted) {
            Format format = Format.of(report.format())
                    .orElseThrow(() -> new Misconfiguration(
                            "there is no report format \"" + report.format() + "\"; there are " + names()));
            formats.put(report.in(basedir).toPath().normalize(), format);
        }
    }

    List<Path> files() {
        return List.copyOf(formats.keySet());
    }

    /**
     * Writes them.
     *
     * @param least the least severity to show; by default each format has its own
     */
    void write(LintResult result, Optional<Severity> least, Setting setting) {
        for (Map.Entry<Path, Format> report : formats.entrySet()) {
            Path file = report.getKey();
            Format format = report.getValue();
            try {
                Files.createDirectories(file.getParent());
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    format.reporter(setting).write(result.atLeast(least.orElse(format.least())), out);
                }
            } catch (IOException e) {
                throw new Misconfiguration("the report " + file + " cannot be written: " + e);
            }
        }
    }

    private static String names() {
        return Arrays.stream(Format.values()).map(Format::text).collect(Collectors.joining(", "));
    }
}
