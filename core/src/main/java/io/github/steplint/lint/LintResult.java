package io.github.steplint.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came out of a run.
 *
 * @param files in the order of their paths
 */
public record LintResult(List<FileResult> files) {

    public Stream<Finding> findings() {
        return files.stream().flatMap(file -> file.findings().stream());
    }

    public long count(Severity severity) {
        return findings().filter(finding -> finding.severity() == severity).count();
    }

    public int stateMachines() {
        return files.stream().mapToInt(FileResult::stateMachines).sum();
    }

    public int suppressed() {
        return files.stream().mapToInt(FileResult::suppressed).sum();
    }

    /** Whether anything is at least as bad as that. */
    public boolean reaches(Severity severity) {
        return findings().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }
}
