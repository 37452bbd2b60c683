package io.github.steplint.bench;

import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.Simulator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/**
 * Dry runs of whole machines. The measure beside them is reading and writing the payload once as JSON, which whoever
 * hands data from one state to the next in another way would have to do too.
 */
public class SimulatorBenchmark {

    /** A machine and its input. */
    @State(Scope.Benchmark)
    public static class Ready {
        @Param({"loop", "loop-jsonata", "map-1000", "map-10000", "wait", "pass"})
        public String machine;

        Simulator simulator;
        JsonNode input;

        @Setup
        public void read() {
            simulator = Simulations.simulator(machine);
            input = Simulations.input(machine);
            Execution execution = simulator.run(input);
            if (execution.status() != Execution.Status.SUCCEEDED) {
                throw new IllegalStateException(machine + " ends " + execution.status() + " " + execution.cause());
            }
        }
    }

    /** The payload of the loops. */
    @State(Scope.Benchmark)
    public static class Payload {
        final String text = Simulations.input("loop").toString();
    }

    @Benchmark
    public Execution run(Ready ready) {
        return ready.simulator.run(ready.input);
    }

    @Benchmark
    public String readAndWrite(Payload payload) {
        return Cases.JSON.readTree(payload.text).toString();
    }
}
