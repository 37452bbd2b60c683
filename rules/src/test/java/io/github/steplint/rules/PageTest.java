package io.github.steplint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Linter;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Position;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page is a test. A flagged example gives exactly the findings of the block below it, and no other rule gives an
 * error or a warning on it: one fault, one finding. An accepted example gives no error or warning at all, and nothing
 * of the page's own rule. {@code -Dpages.update=true} writes the blocks anew from what the rules say.
 */
class PageTest {
    private static final boolean UPDATE = Boolean.getBoolean("pages.update");
    private static final Linter LINTER = new Linter(new AllRules().rules(), Config.DEFAULT);

    @TestFactory
    Stream<DynamicNode> pages() throws IOException {
        List<DynamicNode> nodes = new ArrayList<>();
        for (Page page : Page.all()) {
            Page current = UPDATE ? updated(page) : page;
            nodes.add(DynamicContainer.dynamicContainer(
                    current.title(), current.examples().stream().map(example -> test(current, example))));
        }
        return nodes.stream();
    }

    private static DynamicTest test(Page page, Page.Example example) {
        String name = example.title() + " (line " + example.line() + ")";
        return DynamicTest.dynamicTest(name, page.file().toUri(), () -> {
            List<Finding> findings = lint(example);
            if (example.flagged()) {
                assertThat(example.findings()).as("block of findings").isPresent();
                assertThat(describe(page.title(), findings))
                        .isNotEmpty()
                        .isEqualTo(example.findings().orElseThrow().lines());
            } else {
                assertThat(describe(page.title(), findings)).isEmpty();
            }
            assertThat(others(page.title(), findings))
                    .as("errors and warnings of other rules")
                    .isEmpty();
        });
    }

    private static List<Finding> lint(Page.Example example) {
        MachineType type = example.express() ? MachineType.EXPRESS : MachineType.STANDARD;
        DocumentOptions options = new DocumentOptions(type, true, VariableOptions.NONE, neighbours(example));
        return LINTER.lint(new SourceFile(example.name(), example.text()), options)
                .findings();
    }

    private static Neighbours neighbours(Page.Example example) {
        if (example.beside().isEmpty()) {
            return Neighbours.UNKNOWN;
        }
        return path -> {
            String text = example.beside().get(path);
            return text == null
                    ? Neighbours.Answer.of(
                            path.startsWith("..")
                                    ? Neighbours.Status.OUTSIDE
                                    : isFolder(path, example)
                                            ? Neighbours.Status.UNREADABLE
                                            : Neighbours.Status.MISSING)
                    : new Neighbours.Answer(
                            Neighbours.Status.FOUND, new SourceFiles.Loaded(new SourceFile(path, text), List.of()));
        };
    }

    private static boolean isFolder(String path, Page.Example example) {
        return example.beside().keySet().stream().anyMatch(name -> name.startsWith(path));
    }

    private static List<String> others(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.rule().equals(rule) && finding.severity() != Severity.NOTE)
                .map(finding -> head(finding) + " [" + finding.rule() + "]")
                .toList();
    }

    private static List<String> describe(String rule, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(rule)) {
                lines.add(head(finding));
                finding.help().ifPresent(help -> lines.add("  help: " + help));
                finding.related().forEach(note -> lines.add("  related " + at(note.span()) + ": " + note.message()));
                finding.path().forEach(note -> lines.add("  path " + at(note.span()) + ": " + note.message()));
            }
        }
        return lines;
    }

    private static String head(Finding finding) {
        return at(finding.span()) + " " + finding.severity().text() + ": " + finding.message();
    }

    private static String at(Span span) {
        Position from = span.from();
        return from.line() + ":" + from.column();
    }

    /** Writes the findings of each flagged example below it. */
    private static Page updated(Page page) throws IOException {
        List<String> lines = new ArrayList<>(page.lines());
        List<Page.Example> flagged = page.flagged();
        for (int i = flagged.size() - 1; i >= 0; i--) {
            Page.Example example = flagged.get(i);
            List<String> block = describe(page.title(), lint(example));
            if (example.findings().isPresent()) {
                Page.Block old = example.findings().get();
                lines.subList(old.from(), old.to()).clear();
                lines.addAll(old.from(), block);
            } else {
                int after = example.last() + 1;
                lines.add(after, "```findings");
                lines.addAll(after + 1, block);
                lines.add(after + 1 + block.size(), "```");
            }
        }
        Path file = page.file();
        Files.writeString(file, String.join("\n", lines));
        return Page.read(file);
    }
}
