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

    private static final List<String> BESIDE = List.of(
            "library-loan/input.json",
            "library-loan/mocks.json",
            "orders/input.json",
            "orders/mocks.json",
            "report-poller/mocks.yaml");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("steplint");
        try {
            unpack(folder);
            for (String format : List.of("text", "compact", "json", "sarif")) {
                run(folder, "lint", "--format", format, "--report", "compact=findings.txt", "--rule", "syntax=error");
            }
            for (String example : EXAMPLES) {
                run(folder, "lint", example);
            }
            dryRuns(folder);
            run(folder, "rules");
            run(folder, "--help");
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        for (String example : EXAMPLES) {
            unpack(example, folder);
            unpack("broken/" + example, folder);
        }
        for (String file : BESIDE) {
            unpack(file, folder);
        }
        Files.writeString(folder.resolve(".gitignore"), "node_modules/\n*.log\n");
    }

    private static void dryRuns(Path folder) {
        List<String> orders = List.of("run", "orders/orders.asl.json", "--input", "orders/input.json");
        List<String> loan = List.of("run", "library-loan/loan.asl.yaml", "--input", "library-loan/input.json");
        run(folder, with(orders, "--mocks", "orders/mocks.json", "--case", "SoldOut", "-v"));
        run(folder, with(orders, "--mocks", "orders/mocks.json", "--case", "InStock", "--format", "json"));
        run(folder, with(loan, "--mocks", "library-loan/mocks.json", "--case", "Returned"));
        run(folder, with(loan, "--mocks", "library-loan/mocks.json", "--case", "Lost", "--state", "TakeBack"));
        run(
                folder,
                "run",
                "report-poller/serverless.yml",
                "--mocks",
                "report-poller/mocks.yaml",
                "--case",
                "Throttled");
    }

    private static String[] with(List<String> call, String... options) {
        return Stream.concat(call.stream(), Stream.of(options)).toArray(String[]::new);
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
