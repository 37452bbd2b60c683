package io.github.steplint.report;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.JsonWriter;
import io.github.steplint.source.Position;
import java.io.IOException;
import java.util.Optional;

/** The findings as JSON for scripts. Its shape may grow, but never change what it has. */
public final class JsonReporter implements Reporter {
    private final String version;

    /** @param version of Steplint */
    public JsonReporter(String version) {
        this.version = version;
    }

    @Override
    public void write(LintResult result, Appendable out) throws IOException {
        JsonWriter.write(
                out,
                json -> json.field("schemaVersion", 1)
                        .object("tool", tool -> tool.field("name", "steplint").field("version", version))
                        .field("files", result.files().size())
                        .field("stateMachines", result.stateMachines())
                        .objects("findings", result.findings()::iterator, JsonReporter::finding)
                        .object(
                                "summary",
                                summary -> summary.field("error", result.count(Severity.ERROR))
                                        .field("warning", result.count(Severity.WARNING))
                                        .field("note", result.count(Severity.NOTE))
                                        .field("suppressed", result.suppressed())));
    }

    private static void finding(Finding finding, JsonWriter json) {
        Position from = finding.span().from();
        Position to = finding.span().to();
        json.field("rule", finding.rule())
                .field("severity", finding.severity().text())
                .field("message", finding.message());
        finding.help().ifPresent(help -> json.field("help", help));
        json.field("file", finding.span().file().path())
                .field("startLine", from.line())
                .field("startColumn", from.column())
                .field("endLine", to.line())
                .field("endColumn", to.column())
                .field("pointer", finding.pointer());
        orNull("stateMachine", finding.stateMachine(), json);
        orNull("state", finding.state(), json);
        json.objects("related", finding.related(), JsonReporter::note);
        if (!finding.path().isEmpty()) {
            json.objects("path", finding.path(), JsonReporter::note);
        }
        json.field("fixable", false);
    }

    private static void note(Finding.Note note, JsonWriter json) {
        Position from = note.span().from();
        json.field("message", note.message())
                .field("file", note.span().file().path())
                .field("startLine", from.line())
                .field("startColumn", from.column());
    }

    private static void orNull(String name, Optional<String> value, JsonWriter json) {
        value.ifPresentOrElse(text -> json.field(name, text), () -> json.nullField(name));
    }
}
