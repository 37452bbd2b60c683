package io.github.steplint.bench;

import com.sun.management.ThreadMXBean;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.Simulator;
import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.JsonNode;

/**
 * Measures dry runs and prints what a transition costs, in time and in memory. What counts is the best round: whatever
 * else the machine does only ever slows a round down.
 */
public final class Simulations {
    private static final int TURNS = 1_000;

    private static final Map<String, String> MACHINES = Map.of(
            "loop", """
                    {"StartAt": "Count", "States": {
                      "Count": {"Type": "Pass", "ResultPath": "$.counter", "Next": "Again",
                        "Parameters": {"n.$": "States.MathAdd($.counter.n, 1)"}},
                      "Again": {"Type": "Choice", "Default": "Done", "Choices": [
                        {"Variable": "$.counter.n", "NumericLessThan": %d, "Next": "Count"}]},
                      "Done": {"Type": "Succeed"}}}
                    """.formatted(TURNS),
            "loop-jsonata", """
                    {"QueryLanguage": "JSONata", "StartAt": "Count", "States": {
                      "Count": {"Type": "Pass", "Next": "Again",
                        "Output": "{%% $merge([$states.input, {'counter': {'n': $states.input.counter.n + 1}}]) %%}"},
                      "Again": {"Type": "Choice", "Default": "Done", "Choices": [
                        {"Condition": "{%% $states.input.counter.n < %d %%}", "Next": "Count"}]},
                      "Done": {"Type": "Succeed"}}}
                    """.formatted(TURNS),
            "map", """
                    {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "End": true,
                      "ItemSelector": {"index.$": "$$.Map.Item.Index", "item.$": "$$.Map.Item.Value"},
                      "ItemProcessor": {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
                        "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:price",
                        "ResultSelector": {"index.$": "$.index"}}}}}}}
                    """,
            "wait", """
                    {"StartAt": "Rest", "States": {"Rest": {"Type": "Wait", "Seconds": 31536000, "End": true}}}
                    """,
            "pass", """
                    {"StartAt": "Rest", "States": {"Rest": {"Type": "Pass", "End": true}}}
                    """);

    private Simulations() {}

    static Simulator simulator(String machine) {
        SourceFile file = new SourceFile("machine.asl.json", MACHINES.get(machine.replaceAll("-[0-9]+$", "")));
        // Express workflows have no limit on events, which a Map of 10,000 items would meet; but none of them waits a year.
        MachineType type = machine.startsWith("map") ? MachineType.EXPRESS : MachineType.STANDARD;
        return Simulator.of(AslParser.parse(
                        JsonReader.read(file, Limits.DEFAULT).root().orElseThrow(), type))
                .withTasks(call -> TaskAnswer.returned(call.arguments()));
    }

    static JsonNode input(String machine) {
        if (machine.startsWith("map")) {
            int items = Integer.parseInt(machine.substring(4));
            StringBuilder json = new StringBuilder("{\"items\":[");
            for (int i = 0; i < items; i++) {
                json.append(i == 0 ? "" : ",").append("{\"sku\":\"A-").append(i).append("\"}");
            }
            return Cases.JSON.readTree(json.append("]}").toString());
        }
        String order = Cases.order(5);
        return Cases.JSON.readTree("{\"counter\":{\"n\":0}," + order.substring(1));
    }

    public static void main(String[] arguments) throws RunnerException {
        double payload = best(run("readAndWrite", Optional.empty()));
        System.out.printf(
                Locale.ROOT,
                "Payload of %,d characters: read and written %,.0f times in a second of processor time%n",
                input("loop").toString().length(),
                payload);
        for (String machine : new String[] {"loop", "loop-jsonata", "map-1000", "map-10000", "wait", "pass"}) {
            told(machine, payload);
        }
    }

    private static void told(String machine, double payload) throws RunnerException {
        Result<?> result = run("run", Optional.of(machine));
        Simulator simulator = simulator(machine);
        JsonNode input = input(machine);
        Execution execution = simulator.run(input);
        double transitions = best(result) * execution.transitions();
        System.out.printf(
                Locale.ROOT,
                "  %-13s %9.1f runs  %,11.0f transitions a second (-%2.0f %%)  %5.2f payloads a transition"
                        + "  %,7.0f bytes made, %,6.0f kept a transition%n",
                machine,
                best(result),
                transitions,
                100 * (1 - result.getStatistics().getPercentile(50) / best(result)),
                payload / transitions,
                (double) made(simulator, input) / execution.transitions(),
                (double) kept(simulator, input) / execution.transitions());
    }

    /** Bytes that one run allocates. */
    private static long made(Simulator simulator, JsonNode input) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        simulator.run(input);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Bytes that stay as long as the execution does, its history above all: of twenty, to tell them from the rest. */
    private static long kept(Simulator simulator, JsonNode input) {
        Execution[] executions = new Execution[20];
        long before = used();
        for (int i = 0; i < executions.length; i++) {
            executions[i] = simulator.run(input);
        }
        long after = used();
        return executions[19] == null ? 0 : (after - before) / executions.length;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double best(Result<?> result) {
        return result.getStatistics().getMax();
    }

    private static Result<?> run(String method, Optional<String> machine) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(SimulatorBenchmark.class.getName() + "\\." + method + "$")
                .forks(2)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(1500))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(ProcessorTime.class)
                .jvmArgsAppend("-Xmx1g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        machine.ifPresent(name -> options.param("machine", name));
        return new Runner(options.build()).runSingle().getSecondaryResults().get(ProcessorTime.RATE);
    }
}
