import com.sun.management.ThreadMXBean;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Linter;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How time and memory grow with the number of states: {@code java -cp 'lib/*' Growth.java FOLDER SHAPE STATES…}, over
 * files that {@code Machines.java} wrote. The exponent is the slope between the first size and the last on logarithmic
 * scales: 1 is proportional growth.
 */
public final class Growth {
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 7;

    private record Measure(int states, double millis, double megabytes) {}

    private Growth() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String shape = arguments[1];
        Linter linter = new Linter(RuleSets.load(), Config.DEFAULT);
        List<SourceFile> files = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            String name = shape + "-" + arguments[i] + "-1.asl." + (shape.equals("yaml") ? "yaml" : "json");
            files.add(new SourceFile(name, Files.readString(folder.resolve(name))));
        }
        for (int i = 0; i < WARM_UPS; i++) {
            lint(linter, files.get(Math.min(1, files.size() - 1)));
        }
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            measures.add(measure(linter, files.get(i), Integer.parseInt(arguments[i + 2])));
        }
        print(shape, measures);
    }

    private static Measure measure(Linter linter, SourceFile file, int states) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        long bytes = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            lint(linter, file);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
            bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return new Measure(states, best, bytes / 1e6);
    }

    private static void lint(Linter linter, SourceFile file) {
        FileResult result = linter.lint(file, new DocumentOptions(MachineType.STANDARD, true));
        if (result.stateMachines() != 1) {
            throw new IllegalStateException(file + " is no state machine");
        }
    }

    private static void print(String shape, List<Measure> measures) {
        for (Measure measure : measures) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-9s %6d states: %8.1f ms, %8.1f MB allocated%n",
                    shape,
                    measure.states(),
                    measure.millis(),
                    measure.megabytes());
        }
        Measure first = measures.get(0);
        Measure last = measures.get(measures.size() - 1);
        double sizes = Math.log((double) last.states() / first.states());
        System.out.printf(
                Locale.ROOT,
                "  %-9s exponent of time %.2f, of memory %.2f%n",
                shape,
                Math.log(last.millis() / first.millis()) / sizes,
                Math.log(last.megabytes() / first.megabytes()) / sizes);
    }
}
