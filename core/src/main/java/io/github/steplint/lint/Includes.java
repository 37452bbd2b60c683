package io.github.steplint.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file that another one brings in is looked at twice; what there is to say about it is said once, and nothing where the
 * configuration leaves that file out.
 */
final class Includes {
    private Includes() {}

    static List<FileResult> toldOnce(List<FileResult> results, Config config) {
        Set<List<Object>> told = new HashSet<>();
        for (FileResult result : results) {
            result.findings().stream()
                    .filter(finding -> isOwn(result, finding))
                    .forEach(finding -> told.add(key(finding)));
        }
        List<FileResult> once = new ArrayList<>();
        for (FileResult result : results) {
            List<Finding> kept = result.findings().stream()
                    .filter(finding -> isOwn(result, finding)
                            || !config.excludes(finding.span().file().path()) && told.add(key(finding)))
                    .toList();
            once.add(
                    kept.size() == result.findings().size()
                            ? result
                            : new FileResult(
                                    result.file(),
                                    result.stateMachines(),
                                    kept,
                                    result.suppressed(),
                                    result.ignores()));
        }
        return once;
    }

    private static boolean isOwn(FileResult result, Finding finding) {
        return finding.span().file().path().equals(result.file().path());
    }

    private static List<Object> key(Finding finding) {
        return List.of(
                finding.rule(),
                finding.span().file().path(),
                finding.span().start(),
                finding.span().end(),
                finding.message());
    }
}
