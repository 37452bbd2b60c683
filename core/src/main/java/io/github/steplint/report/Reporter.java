package io.github.steplint.report;

import io.github.steplint.lint.LintResult;
import java.io.IOException;

/** Writes a result in one format. */
public interface Reporter {
    void write(LintResult result, Appendable out) throws IOException;
}
