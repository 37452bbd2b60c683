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

    static RunMocks of(RunOptions options, Optional<String> name, StateMachine machine, Path folder)
            throws CallException {
        if (options.mocks().isEmpty()) {
            return new RunMocks(new Mocks(Optional.empty(), options.unmocked()), List.of());
        }
        SourceFile file = JsonInput.read(options.mocks().get(), folder);
        MockFile.Result<MockFile> read = MockFile.read(file);
        if (read.value().isEmpty()) {
            return wrong(file, read.problems(), options);
        }
        Optional<String> called = options.machine().or(() -> name);
        MockFile mocks = read.value().get();
        MockFile.Result<MockCase> chosen = options.state().isPresent()
                ? mocks.chooseForStates(called, options.testCase(), machine)
                : mocks.choose(called, options.testCase(), machine);
        return chosen.value().isEmpty()
                ? wrong(file, chosen.problems(), options)
                : new RunMocks(new Mocks(chosen.value(), options.unmocked()), List.of());
    }

    private static RunMocks wrong(SourceFile file, List<MockProblem> problems, RunOptions options) {
        List<Finding> findings = problems.stream().map(RunMocks::finding).toList();
        return new RunMocks(
                new Mocks(Optional.empty(), options.unmocked()), List.of(new FileResult(file, 0, findings, 0)));
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
