package io.github.steplint.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A call of the command line in a folder, and what comes of it. */
final class Call {
    /** A definition without a fault. */
    static final String SOUND = """
            {
              "StartAt": "Book",
              "States": {
                "Book": { "Type": "Pass", "Result": { "seat": "14A" }, "End": true }
              }
            }
            """;

    /** An error in line 4. */
    static final String FAULTY = """
            {
              "StartAt": "Book",
              "States": {
                "Book": { "Type": "Pass", "Result": { "seat": "14A" }, "Next": "Pay" }
              }
            }
            """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String in = "";
    private boolean terminal;

    /** What a call gave. */
    record Outcome(int status, String out, String err) {}

    Call(Path folder) {
        this.folder = folder;
    }

    Call file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Call standardInput(String text) {
        in = text;
        return this;
    }

    Call onTerminal() {
        terminal = true;
        return this;
    }

    Call environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        int status = Main.run(new Terminal(bytes, out, err, terminal, terminal, folder, environment), arguments);
        return new Outcome(status, out.toString(), err.toString());
    }
}
