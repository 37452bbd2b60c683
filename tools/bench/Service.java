import com.sun.management.ThreadMXBean;
import io.github.steplint.document.Documents;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.files.FileFinder;
import io.github.steplint.files.ProjectFiles;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.Linter;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A service of the Serverless Framework over 30 files, with 200 functions and 40 machines of 12 states: what it costs to
 * read it with its variables resolved, and to lint it, against parsing those files. {@code java -cp 'lib/*' Service.java
 * FOLDER} writes it and measures.
 */
public final class Service {
    private static final int FUNCTION_FILES = 8;
    private static final int FUNCTIONS = 25;
    private static final int MACHINE_FILES = 20;
    private static final int STATES = 12;
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 15;

    private Service() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        List<Path> files = write(folder);
        FileFinder.Found main = new FileFinder.Found(folder.resolve("serverless.yml"), "serverless.yml", true);
        Linter linter = new Linter(RuleSets.load(), Config.DEFAULT);
        Runnable[] works = {() -> parse(files), () -> read(main), () -> lint(main, linter)};
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = -WARM_UPS; i < ROUNDS; i++) {
            for (int work = 0; work < works.length; work++) {
                double millis = millis(works[work]);
                best[work] = i < 0 ? best[work] : Math.min(best[work], millis);
            }
        }
        System.out.printf(Locale.ROOT, "A service of 200 functions and 40 machines over %d files%n", files.size());
        print("parsing the files", best[0], best[0]);
        print("resolving, finding machines", best[1], best[0]);
        print("linting, all of that included", best[2], best[0]);
    }

    private static void print(String what, double millis, double parsing) {
        System.out.printf(Locale.ROOT, "  %-30s %7.1f ms   %.1f times the parsing%n", what, millis, millis / parsing);
    }

    private static double millis(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void parse(List<Path> files) {
        for (Path file : files) {
            SourceFile text = load(file, file.getFileName().toString()).file();
            if (YamlReader.read(text, Limits.DEFAULT).root().isEmpty()) {
                throw new IllegalStateException(file + " is empty");
            }
        }
    }

    private static void read(FileFinder.Found main) {
        int machines = Documents.read(load(main.path(), main.name()).file(), options(main))
                .orElseThrow()
                .definitions()
                .size();
        if (machines != 2 * MACHINE_FILES) {
            throw new IllegalStateException(machines + " machines found");
        }
    }

    private static void lint(FileFinder.Found main, Linter linter) {
        linter.lint(load(main.path(), main.name()), options(main));
    }

    private static DocumentOptions options(FileFinder.Found main) {
        return new DocumentOptions(
                MachineType.STANDARD, true, VariableOptions.NONE, ProjectFiles.around(main, Limits.DEFAULT));
    }

    private static SourceFiles.Loaded load(Path path, String name) {
        try {
            return SourceFiles.read(path, name, Limits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> write(Path folder) throws IOException {
        StringBuilder main = new StringBuilder("""
                service: orders
                frameworkVersion: '3'
                provider:
                  name: aws
                  runtime: nodejs20.x
                  stage: ${opt:stage, 'dev'}
                plugins: [serverless-step-functions]
                custom: ${file(custom.yml)}
                functions:
                """);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FUNCTION_FILES; i++) {
            main.append("  - ${file(functions-").append(i).append(".yml)}\n");
            files.add(Files.writeString(folder.resolve("functions-" + i + ".yml"), functions(i)));
        }
        main.append("stepFunctions:\n  stateMachines:\n");
        for (int i = 0; i < MACHINE_FILES; i++) {
            for (String half : List.of("a", "b")) {
                main.append("    order").append(i).append(half).append(": ${file(machines-").append(i);
                main.append(".yml):").append(half).append("}\n");
            }
            files.add(Files.writeString(folder.resolve("machines-" + i + ".yml"), machines(i)));
        }
        files.add(Files.writeString(folder.resolve("custom.yml"), """
                prefix: ${self:service}-${self:provider.stage}
                retries: {dev: 1, prod: 4}
                most: ${self:custom.retries.${self:provider.stage}}
                """));
        files.add(Files.writeString(folder.resolve("serverless.yml"), main));
        return files;
    }

    private static String functions(int file) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < FUNCTIONS; i++) {
            String name = "step" + (file * FUNCTIONS + i);
            out.append(name).append(":\n  handler: src/").append(name).append(".handler\n");
            out.append("  name: ${self:custom.prefix}-").append(name).append("\n  timeout: 30\n");
            out.append("  environment:\n    TABLE: ${self:custom.prefix}-orders\n    REGION: ${aws:region}\n");
        }
        return out.toString();
    }

    private static String machines(int file) {
        return machine("a", 2 * file) + machine("b", 2 * file + 1);
    }

    private static String machine(String key, int number) {
        StringBuilder out = new StringBuilder(key).append(":\n  name: ${self:custom.prefix}-order").append(number);
        out.append("\n  definition:\n    StartAt: Step 1\n    States:\n");
        for (int i = 1; i < STATES; i++) {
            out.append("      Step ").append(i).append(":\n        Type: Task\n        Resource: !GetAtt step");
            out.append((number * STATES + i) % (FUNCTIONS * FUNCTION_FILES)).append(".Arn\n        TimeoutSeconds: 60\n");
            out.append("        Retry:\n          - ErrorEquals: [Lambda.ServiceException]\n");
            out.append("            MaxAttempts: ${self:custom.most}\n        Next: Step ").append(i + 1).append('\n');
        }
        return out.append("      Step ").append(STATES).append(":\n        Type: Succeed\n").toString();
    }
}
