package io.github.steplint.lint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came out of a run.
 *
 * @param files in the order of their paths
 * @param hidden how many findings of each severity were left out because the user did not ask to see them
 */
public record LintResult(List<FileResult> files, Map<Severity, Long> hidden) {

    public LintResult {
        files = List.copyOf(files);
        hidden = Map.copyOf(hidden);
    }

    /** A result with nothing left out. */
    public LintResult(List<FileResult> files) {
        this(files, Map.of());
    }

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

    /** How many findings of that severity are there but not shown. */
    public long hidden(Severity severity) {
        return hidden.getOrDefault(severity, 0L);
    }

    /** Whether anything is at least as bad as that. */
    public boolean reaches(Severity severity) {
        return findings().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }

    /** The same without the findings that are less bad, which are only counted. */
    public LintResult atLeast(Severity least) {
        Map<Severity, Long> left = new EnumMap<>(Severity.class);
        left.putAll(hidden);
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(least) < 0 && count(severity) > 0) {
                left.merge(severity, count(severity), Long::sum);
            }
        }
        return new LintResult(files.stream().map(file -> file.atLeast(least)).toList(), left);
    }
}
