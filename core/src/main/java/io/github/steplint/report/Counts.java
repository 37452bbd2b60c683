package io.github.steplint.report;

import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import java.util.ArrayList;
import java.util.List;

/** Numbers in words. */
public final class Counts {

    private Counts() {}

    /** {@code 1 file}, {@code 2 files}. */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** The line that says what is not shown and how to see it; empty if everything is. */
    public static String hidden(LintResult result) {
        List<String> parts = new ArrayList<>();
        String least = "";
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            if (result.hidden(severity) > 0) {
                parts.add(of(result.hidden(severity), severity.text()));
                least = severity.text();
            }
        }
        boolean one = parts.size() == 1 && parts.get(0).startsWith("1 ");
        return parts.isEmpty()
                ? ""
                : String.join(", ", parts) + " not shown; add --min-severity " + least + " to see "
                        + (one ? "it" : "them");
    }
}
