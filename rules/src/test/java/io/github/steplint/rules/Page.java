package io.github.steplint.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of a rule, read for its examples.
 *
 * @param file the page
 * @param lines of the page
 * @param examples under Flagged and Accepted, in the order of the page
 */
record Page(Path file, List<String> lines, List<Example> examples) {

    /**
     * A definition on a page.
     *
     * @param flagged whether it stands under Flagged
     * @param title the heading above it
     * @param line of its opening fence, from 1
     * @param last line that belongs to it, from 0: the closing fence of the last block
     * @param name of the file that it pretends to be
     * @param text the definition
     * @param express whether it is a definition of an Express workflow
     * @param beside other files of the project, by name: fences marked {@code beside} that follow the definition; none
     *     means that nothing is known of other files
     * @param findings the block that follows
     */
    record Example(
            boolean flagged,
            String title,
            int line,
            int last,
            String name,
            String text,
            boolean express,
            Map<String, String> beside,
            Optional<Block> findings) {}

    /** The lines {@code from} (inclusive) to {@code to} (exclusive) inside a fence, from 0. */
    record Block(int from, int to, List<String> lines) {}

    /** Every page of the module, by rule. */
    static List<Page> all() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            List<Page> pages = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(read(file));
            }
            return pages;
        }
    }

    /** The sources of the module, whether the test runs in it or above it. */
    static Path sources() {
        Path here = Path.of("src/main/java/io/github/steplint/rules");
        return Files.isDirectory(here) ? here : Path.of("rules").resolve(here);
    }

    static Page read(Path file) throws IOException {
        List<String> lines = List.of(Files.readString(file).split("\n", -1));
        List<Example> examples = new ArrayList<>();
        String section = "";
        String title = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
                title = section;
            } else if (line.startsWith("### ")) {
                title = section + ": " + line.substring(4).strip();
            } else if (line.startsWith("```")) {
                int end = closing(lines, i);
                boolean flagged = section.equals("Flagged");
                if (flagged || section.equals("Accepted")) {
                    examples.add(example(lines, i, end, flagged, title));
                    end = examples.get(examples.size() - 1).last();
                }
                i = end;
            }
        }
        return new Page(file, lines, examples);
    }

    String title() {
        return lines.get(0).replaceFirst("^# ", "");
    }

    List<Example> flagged() {
        return examples.stream().filter(Example::flagged).toList();
    }

    List<Example> accepted() {
        return examples.stream().filter(example -> !example.flagged()).toList();
    }

    private static Example example(List<String> lines, int start, int end, boolean flagged, String title) {
        List<String> info = List.of(lines.get(start).substring(3).strip().split("\\s+"));
        String name = info.stream()
                .skip(1)
                .filter(word -> word.contains("."))
                .findFirst()
                .orElse("example.asl." + info.get(0).toLowerCase(Locale.ROOT));
        String text = text(lines, start, end);
        Map<String, String> beside = new LinkedHashMap<>();
        int last = beside(lines, end, beside);
        Optional<Block> findings = findings(lines, last + 1);
        return new Example(
                flagged,
                title,
                start + 1,
                findings.map(Block::to).orElse(last),
                name,
                text,
                info.contains("EXPRESS"),
                beside,
                findings);
    }

    private static String text(List<String> lines, int start, int end) {
        return String.join("\n", lines.subList(start + 1, end)) + "\n";
    }

    /** Reads the fences of other files that follow; returns the line in which the last of them ends. */
    private static int beside(List<String> lines, int after, Map<String, String> files) {
        int at = after + 1;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at == lines.size() || !lines.get(at).matches("```\\w+ \\S+ beside")) {
            return after;
        }
        int end = closing(lines, at);
        files.put(lines.get(at).split(" ")[1], text(lines, at, end));
        return beside(lines, end, files);
    }

    private static Optional<Block> findings(List<String> lines, int after) {
        int at = after;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at == lines.size() || !lines.get(at).equals("```findings")) {
            return Optional.empty();
        }
        int end = closing(lines, at);
        return Optional.of(new Block(at + 1, end, lines.subList(at + 1, end)));
    }

    private static int closing(List<String> lines, int opening) {
        for (int i = opening + 1; i < lines.size(); i++) {
            if (lines.get(i).equals("```")) {
                return i;
            }
        }
        throw new IllegalStateException("the fence of line " + (opening + 1) + " is never closed");
    }
}
