package io.github.steplint.cli;

import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.mocks.MockCase;
import io.github.steplint.simulate.mocks.MockFile;
import io.github.steplint.simulate.mocks.MockProblem;
import io.github.steplint.simulate.mocks.Mocks;
import io.github.steplint.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What answers the Tasks of a run.
 *
 * @param mocks without a test case if the file is wrong
 * @param problems what is wrong with it
 */
record RunMocks(Mocks mocks, List<FileResult> problems) {

    static RunMocks of(RunOptions options, RunTarget target, StateMachine machine, Path folder) throws CallException {
        Mocks none = Mocks.of(target.title(), machine, Optional.empty(), options.unmocked());
        if (options.mocks().isEmpty()) {
            return new RunMocks(none, List.of());
        }
        SourceFile file = JsonInput.read(options.mocks().get(), folder);
        MockFile.Result<MockFile> read = MockFile.read(file);
        if (read.value().isEmpty()) {
            return new RunMocks(none, wrong(file, read.problems()));
        }
        Optional<String> called = options.machine().or(target::name);
        MockFile mocks = read.value().get();
        MockFile.Result<MockCase> chosen = options.state().isPresent()
                ? mocks.chooseForStates(called, options.testCase(), machine)
                : mocks.choose(called, options.testCase(), machine);
        return chosen.value().isEmpty()
                ? new RunMocks(none, wrong(file, chosen.problems()))
                : new RunMocks(Mocks.of(target.title(), machine, chosen.value(), options.unmocked()), List.of());
    }

    private static List<FileResult> wrong(SourceFile file, List<MockProblem> problems) {
        return List.of(
                new FileResult(file, 0, problems.stream().map(RunMocks::finding).toList(), 0));
    }

    private static Finding finding(MockProblem problem) {
        return new Finding(
                "mocks",
                Severity.ERROR,
                problem.span(),
                problem.message(),
                Optional.of(problem.help()).filter(help -> !help.isEmpty()),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
