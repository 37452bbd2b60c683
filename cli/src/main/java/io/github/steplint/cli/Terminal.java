package io.github.steplint.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What surrounds a run.
 *
 * @param in standard input
 * @param out standard output, buffered
 * @param err standard error
 * @param outIsTerminal whether a person sees standard output
 * @param errIsTerminal whether a person sees standard error
 * @param folder the current folder
 * @param environment the environment variables
 */
record Terminal(
        InputStream in,
        Writer out,
        Writer err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Path folder,
        Map<String, String> environment) {

    /** The process's own. The launcher says which outputs are terminals, since Java cannot tell one from the other. */
    static Terminal system() {
        String terminals = System.getProperty("steplint.terminal", "");
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                writer(FileDescriptor.out, 1 << 16),
                writer(FileDescriptor.err, 1 << 10),
                terminals.contains("out"),
                terminals.contains("err"),
                Path.of("").toAbsolutePath(),
                System.getenv());
    }

    boolean colour(boolean refused) {
        return outIsTerminal
                && !refused
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** A line for the person who started the run; nothing if nobody can be told. */
    void tell(String line) {
        try {
            err.write(visible(line) + "\n");
            err.flush();
        } catch (IOException e) {
            // Standard error is closed: there is no other way to say so.
        }
    }

    /** The text without what would move the cursor, such as a file's name may hold. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(Character.isISOControl(c) && c != '\n' ? '?' : (char) c));
        return out.toString();
    }

    private static Writer writer(FileDescriptor descriptor, int size) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), size);
    }
}
