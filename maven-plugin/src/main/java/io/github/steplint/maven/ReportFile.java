package io.github.steplint.maven;

import java.io.File;

/**
 * A report that the user asks for: {@code <report>sarif=target/steplint.sarif</report>}, or the two parts as elements.
 * Maven fills in the fields.
 */
public class ReportFile {
    private String format;
    private File file;

    /** For Maven. */
    public ReportFile() {}

    ReportFile(String format, File file) {
        this.format = format;
        this.file = file;
    }

    /** Takes the short form; Maven calls it for an element with text. */
    public void set(String text) {
        int equals = text.indexOf('=');
        format = (equals < 0 ? text : text.substring(0, equals)).trim();
        file = equals < 0 ? null : new File(text.substring(equals + 1).trim());
    }

    String format() {
        return format == null ? "" : format.trim();
    }

    /** Where to write it; a relative path counts from the project's folder, whatever folder Maven runs in. */
    File in(File basedir) {
        if (file == null || file.getPath().isEmpty()) {
            throw new Misconfiguration("the report \"" + format() + "\" names no file: write FORMAT=FILE, for example "
                    + (format().isEmpty() ? "sarif" : format()) + "=target/steplint/steplint."
                    + (format().isEmpty() ? "sarif" : format()));
        }
        return file.isAbsolute() ? file : new File(basedir, file.getPath());
    }
}
