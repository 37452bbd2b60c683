package io.github.steplint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does once what runs usually do, so that the JVM which is told to keep its classes in an archive has them all. The
 * launcher calls it beside the first run.
 */
final class Rehearsal {
    private static final List<String> EXAMPLES = List.of(
            "library-loan/loan.asl.yaml",
            "orders/orders.asl.json",
            "payments/template.yaml",
            "report-poller/serverless.yml");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("steplint");
        try {
            for (String example : EXAMPLES) {
                unpack(example, folder);
                unpack("broken/" + example, folder);
            }
            Files.writeString(folder.resolve(".gitignore"), "node_modules/\n*.log\n");
            for (String format : List.of("text", "compact", "json", "sarif")) {
                run(folder, "lint", "--format", format, "--report", "compact=findings.txt", "--rule", "syntax=error");
            }
            for (String example : EXAMPLES) {
                run(folder, "lint", example);
            }
            run(folder, "rules");
            run(folder, "--help");
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void unpack(String example, Path folder) throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + example)) {
            Path file = folder.resolve(example);
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
        }
    }

    private static void run(Path folder, String... call) {
        StringWriter sink = new StringWriter();
        Main.run(new Terminal(InputStream.nullInputStream(), sink, sink, true, false, folder, Map.of()), call);
    }
}
