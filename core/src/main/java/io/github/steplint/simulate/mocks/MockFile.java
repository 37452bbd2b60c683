package io.github.steplint.simulate.mocks;

import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mock configuration: for each machine its test cases, and what they answer. Source: AWS Step Functions guide, "Using
 * mocked service integrations".
 *
 * @param stateMachines the key {@code StateMachines}
 * @param machines by name, in the order of the file
 */
public record MockFile(Node.Str stateMachines, Map<String, Machine> machines) {

    /**
     * The test cases of a machine.
     *
     * @param name its key in {@code StateMachines}
     * @param cases by name, in the order of the file
     */
    public record Machine(Node.Str name, Map<String, MockCase> cases) {}

    /**
     * What came of reading or choosing.
     *
     * @param value empty where there are problems
     * @param problems in the order of the file
     */
    public record Result<T>(Optional<T> value, List<MockProblem> problems) {
        static <T> Result<T> of(T value) {
            return new Result<>(Optional.of(value), List.of());
        }

        static <T> Result<T> wrong(MockProblem problem) {
            return new Result<>(Optional.empty(), List.of(problem));
        }
    }

    /** Reads a file, JSON or YAML. */
    public static Result<MockFile> read(SourceFile file) {
        return new MockFileReader().read(file);
    }

    /**
     * The test case of that name.
     *
     * @param machineName what the machine is called; where the file does not know that name, the machine is the only one
     *     of the file, or the only one that has such a case
     * @param caseName may be left out where the machine has one case only
     * @param machine must have the states that the case names
     */
    public Result<MockCase> choose(Optional<String> machineName, Optional<String> caseName, StateMachine machine) {
        return choose(machineName, caseName, new MockedStates(machine, false));
    }

    /** The same for a run of single states, where a mock may stand for a whole Map or Parallel too. */
    public Result<MockCase> chooseForStates(
            Optional<String> machineName, Optional<String> caseName, StateMachine machine) {
        return choose(machineName, caseName, new MockedStates(machine, true));
    }

    private Result<MockCase> choose(Optional<String> machineName, Optional<String> caseName, MockedStates states) {
        Result<Machine> chosen = machine(machineName, caseName);
        if (chosen.value().isEmpty()) {
            return new Result<>(Optional.empty(), chosen.problems());
        }
        List<MockProblem> problems = new ArrayList<>();
        chosen.value().get().cases().values().forEach(each -> states.check(each, problems));
        return problems.isEmpty()
                ? choose(chosen.value().get(), caseName)
                : new Result<>(Optional.empty(), List.copyOf(problems));
    }

    private Result<Machine> machine(Optional<String> name, Optional<String> caseName) {
        Optional<Machine> named = name.map(machines::get);
        if (named.isPresent()) {
            return Result.of(named.get());
        }
        List<Machine> fitting = machines.size() == 1
                ? List.copyOf(machines.values())
                : machines.values().stream()
                        .filter(each ->
                                caseName.filter(each.cases()::containsKey).isPresent())
                        .toList();
        if (fitting.size() == 1) {
            return Result.of(fitting.get(0));
        }
        String what = name.map(text -> "there are no mocks for a state machine \"" + text + "\"")
                .orElse("the file has mocks for " + machines.size() + " state machines");
        return Result.wrong(new MockProblem(stateMachines.span(), what, help(name, machines.keySet(), "--machine")));
    }

    private static Result<MockCase> choose(Machine machine, Optional<String> name) {
        Optional<MockCase> named = name.map(machine.cases()::get);
        if (named.isPresent()) {
            return Result.of(named.get());
        }
        if (name.isEmpty() && machine.cases().size() == 1) {
            return Result.of(machine.cases().values().iterator().next());
        }
        String of = "state machine \"" + machine.name().value() + "\"";
        String what = name.map(text -> of + " has no test case \"" + text + "\"")
                .orElse(of + " has " + machine.cases().size() + " test cases");
        return Result.wrong(new MockProblem(
                machine.name().span(), what, help(name, machine.cases().keySet(), "--case")));
    }

    private static String help(Optional<String> word, Collection<String> names, String option) {
        Optional<String> near = word.flatMap(text -> Spelling.nearest(text, names));
        if (near.isPresent()) {
            return "did you mean \"" + near.get() + "\"?";
        }
        return names.isEmpty() ? "" : "say " + option + " and one of " + MockFileReader.list(names);
    }
}
