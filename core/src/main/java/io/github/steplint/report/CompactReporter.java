package io.github.steplint.report;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.source.Position;
import java.io.IOException;

/** One line a finding: {@code path:line:column: severity: message [rule]}. */
public final class CompactReporter implements Reporter {

    @Override
    public void write(LintResult result, Appendable out) throws IOException {
        for (Finding finding : (Iterable<Finding>) result.findings()::iterator) {
            out.append(line(finding)).append('\n');
        }
    }

    private static String line(Finding finding) {
        Position from = finding.span().from();
        return finding.span().file().path() + ":" + from.line() + ":" + from.column() + ": "
                + finding.severity().text() + ": " + OneLine.of(finding.message()) + " [" + finding.rule() + "]";
    }
}
