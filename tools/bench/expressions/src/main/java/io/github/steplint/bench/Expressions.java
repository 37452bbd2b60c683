package io.github.steplint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all of it and prints how many expressions a second of processor time, and the ratio, as each comes in. The argument names the
 * file for what another runtime needs to measure the same: the expressions, the documents and our rates.
 *
 * <p>What counts is the best round: whatever else the machine does only ever slows a round down. How far the middle
 * round stays behind the best tells how quiet the machine was.
 */
public final class Expressions {
    private static final int[] SIZES = {5, 500};

    /** What is measured; {@code others} is the library it is measured against. */
    private record Subject(String name, Class<?> benchmark, int expressions, Optional<String> others) {
        /** Large documents are for what is compared. */
        int[] sizes() {
            return others.isPresent() ? SIZES : new int[] {SIZES[0]};
        }
    }

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("JSONPath", PathBenchmark.class, Cases.PATHS.size(), Optional.of("Jayway 3.0.0")),
            new Subject("Intrinsics", IntrinsicBenchmark.class, Cases.INTRINSICS.size(), Optional.empty()),
            new Subject("JSONata", JsonataBenchmark.class, Cases.JSONATA.size(), Optional.of("dashjoin 0.9.10")));

    private Expressions() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Object> rates = new LinkedHashMap<>();
        System.out.println(
                "Expressions in a second of processor time, best of 6 rounds (and how far the middle round stays behind it)");
        for (Subject subject : SUBJECTS) {
            rates.put(subject.name() + " parse", measure(subject, "parse", Optional.empty()));
            for (int items : subject.sizes()) {
                rates.put(subject.name() + " evaluate " + items, measure(subject, "evaluate", Optional.of(items)));
            }
        }
        Map<String, Object> documents = new LinkedHashMap<>();
        for (int items : SIZES) {
            documents.put(String.valueOf(items), Cases.JSON.readTree(Cases.order(items)));
        }
        Map<String, Object> shared = Map.of("jsonata", Cases.JSONATA, "documents", documents, "rates", rates);
        Files.writeString(Path.of(arguments[0]), Cases.JSON.writeValueAsString(shared));
    }

    /** Prints a line and returns our rate. */
    private static double measure(Subject subject, String action, Optional<Integer> items) throws RunnerException {
        Result<?> ours = run(subject, action + "Ours", items);
        double rate = best(ours) * subject.expressions();
        String line = String.format(
                Locale.ROOT,
                "  %-10s %-8s %-10s %s",
                subject.name(),
                action,
                items.map(number -> number + " items").orElse(""),
                shown(ours, subject.expressions()));
        if (subject.others().isPresent()) {
            Result<?> theirs = run(subject, action + "Theirs", items);
            line += String.format(
                    Locale.ROOT,
                    "   %-15s %s   %5.2f times as many",
                    subject.others().get(),
                    shown(theirs, subject.expressions()),
                    best(ours) / best(theirs));
        }
        System.out.println(line);
        return rate;
    }

    private static String shown(Result<?> result, int expressions) {
        return String.format(
                Locale.ROOT,
                "%,11.0f (-%2.0f %%)",
                best(result) * expressions,
                100 * (1 - result.getStatistics().getPercentile(50) / best(result)));
    }

    private static double best(Result<?> result) {
        return result.getStatistics().getMax();
    }

    private static Result<?> run(Subject subject, String method, Optional<Integer> items) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(subject.benchmark().getName() + "\\." + method + "$")
                .forks(2)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(1500))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(ProcessorTime.class)
                .jvmArgsAppend("-Dslf4j.internal.verbosity=ERROR")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        items.ifPresent(number -> options.param("items", String.valueOf(number)));
        RunResult run = new Runner(options.build()).runSingle();
        return run.getSecondaryResults().get(ProcessorTime.RATE);
    }
}
