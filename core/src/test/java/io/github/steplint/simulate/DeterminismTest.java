package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.items.MemoryStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same call gives the same bytes: on machines of every kind that are made at random. */
class DeterminismTest {
    private static final int MACHINES = 150;

    static LongStream machines() {
        return LongStream.range(0, MACHINES);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void aRunIsRepeatedToTheByte(long machine) {
        MemoryStore first = new MemoryStore(Runs.NOON);
        MemoryStore second = new MemoryStore(Runs.NOON);

        String once = written(execution(machine, 7, first));

        assertThat(written(execution(machine, 7, second))).isEqualTo(once);
        assertThat(files(second)).isEqualTo(files(first));
    }

    @Test
    void theSeedDecidesWhatIsRandom() {
        long different = machines()
                .filter(machine -> !written(execution(machine, 7, new MemoryStore(Runs.NOON)))
                        .equals(written(execution(machine, 8, new MemoryStore(Runs.NOON)))))
                .count();

        assertThat(different).isGreaterThan(MACHINES / 4);
    }

    /** The machines are worth running: they reach every type of state, and end in every way. */
    @Test
    void theMachinesAreOfEveryKind() {
        Set<String> types = new TreeSet<>();
        Map<Execution.Status, Integer> endings = new TreeMap<>();
        machines().forEach(machine -> {
            Execution execution = execution(machine, 7, new MemoryStore(Runs.NOON));
            endings.merge(execution.status(), 1, Integer::sum);
            types.addAll(Runs.types(execution));
        });

        assertThat(types)
                .contains(
                        "PassStateExited",
                        "ChoiceStateExited",
                        "WaitStateExited",
                        "SucceedStateExited",
                        "FailStateEntered",
                        "ParallelStateSucceeded",
                        "ParallelStateFailed",
                        "MapIterationSucceeded",
                        "MapIterationFailed",
                        "MapRunStarted",
                        "MapRunSucceeded",
                        "LambdaFunctionFailed",
                        "TaskSubmitted",
                        "TaskTimedOut",
                        "ActivitySucceeded",
                        "TaskFailed",
                        "EvaluationFailed");
        assertThat(endings)
                .containsKeys(Execution.Status.SUCCEEDED, Execution.Status.FAILED, Execution.Status.TIMED_OUT);
        assertThat(endings.get(Execution.Status.SUCCEEDED)).isGreaterThan(MACHINES / 4);
    }

    private static Execution execution(long machine, long seed, MemoryStore store) {
        return new Runs(RandomMachines.definition(machine), MachineType.STANDARD, DeterminismTest::answer, seed, store)
                .run(RandomMachines.input());
    }

    /** Fails now and then, takes its time, and sometimes never answers; by nothing but the call. */
    private static TaskAnswer answer(TaskCall call) {
        int luck = Math.floorMod((call.state() + call.invocation() + call.iterations()).hashCode(), 24);
        Duration after = Duration.ofSeconds(luck * 3L);
        return switch (luck) {
            case 0, 1 ->
                new TaskAnswer.Failed(
                        Optional.of(luck == 0 ? "Flaky" : "States.TaskFailed"),
                        Optional.of("bad luck"),
                        Optional.of(call.arguments()),
                        after);
            case 2 -> new TaskAnswer.Silent(Optional.of(call.arguments()));
            default ->
                new TaskAnswer.Returned(Runs.json("{'price': " + luck + "}"), Optional.of(call.arguments()), after);
        };
    }

    private static String written(Execution execution) {
        return execution.toString();
    }

    private static String files(MemoryStore store) {
        StringBuilder all = new StringBuilder();
        store.list("results", "")
                .forEach(listed -> all.append(listed)
                        .append(new String(store.read("results", listed.key()).orElseThrow(), StandardCharsets.UTF_8)));
        return all.toString();
    }
}
