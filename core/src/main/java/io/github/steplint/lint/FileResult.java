package io.github.steplint.lint;

import io.github.steplint.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * What came out for one file.
 *
 * @param file the file
 * @param stateMachines how many definitions were found in it
 * @param findings sorted, suppressed ones left out
 * @param suppressed how many findings the user's suppressions left out
 * @param ignores the entries of the configuration that left out any of them
 */
public record FileResult(
        SourceFile file, int stateMachines, List<Finding> findings, int suppressed, Set<Ignore> ignores) {

    public FileResult(SourceFile file, int stateMachines, List<Finding> findings, int suppressed) {
        this(file, stateMachines, findings, suppressed, Set.of());
    }

    /** The same without the findings that are less bad. */
    public FileResult atLeast(Severity least) {
        List<Finding> kept = findings.stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .toList();
        return new FileResult(file, stateMachines, kept, suppressed, ignores);
    }
}
