package io.github.steplint.cli;

import io.github.steplint.lint.LintResult;
import io.github.steplint.report.Format;
import io.github.steplint.report.Reporter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A report that goes to a file.
 *
 * @param format of the report
 * @param name as the user wrote it
 * @param path where it goes
 */
record ReportFile(Format format, String name, Path path) {

    /** Reads {@code FORMAT=FILE}; a relative file counts from the folder. */
    static ReportFile of(String text, Path folder) throws CallException {
        int equals = text.indexOf('=');
        if (equals <= 0 || equals == text.length() - 1) {
            throw new CallException("--report takes FORMAT=FILE, such as sarif=steplint.sarif, not \"" + text + "\"");
        }
        String name = text.substring(equals + 1);
        ReportFile report = new ReportFile(LintOptions.format(text.substring(0, equals)), name, folder.resolve(name));
        if (Files.isDirectory(report.path)) {
            throw new CallException("the report " + name + " cannot be written: it is a folder");
        }
        return report;
    }

    /** Writes the report aside and puts it in place when it is whole, so that nobody reads half a report. */
    void write(Reporter reporter, LintResult result) throws CallException {
        try {
            Path target = path.toAbsolutePath().normalize();
            Path parent = target.getParent();
            Files.createDirectories(parent);
            Path aside = Files.createTempFile(parent, "." + target.getFileName(), ".tmp");
            try {
                try (BufferedWriter out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                    reporter.write(result, out);
                }
                move(aside, target);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new CallException("the report " + name + " cannot be written: " + Failures.reason(e));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
