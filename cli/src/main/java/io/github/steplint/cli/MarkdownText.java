package io.github.steplint.cli;

import io.github.steplint.report.Theme;

/** A rule's page as a terminal shows it: headings bold, code indented, paragraphs wrapped. */
final class MarkdownText {
    private static final int WIDTH = 88;
    private static final String INDENT = "    ";

    private final Theme theme;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    private MarkdownText(Theme theme) {
        this.theme = theme;
    }

    static String render(String page, boolean colour) {
        MarkdownText text = new MarkdownText(colour ? Theme.ANSI : Theme.PLAIN);
        boolean code = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("```")) {
                text.endParagraph();
                code = !code;
            } else if (code) {
                text.out.append(line.isEmpty() ? "" : INDENT + line).append('\n');
            } else {
                text.prose(line);
            }
        }
        text.endParagraph();
        return text.out.toString();
    }

    private void prose(String line) {
        if (line.startsWith("#")) {
            endParagraph();
            out.append(theme.strong(line.replaceFirst("^#+ *", ""))).append('\n');
        } else if (line.isBlank()) {
            endParagraph();
            out.append('\n');
        } else {
            if (line.startsWith("- ")) {
                endParagraph();
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void endParagraph() {
        String hang = paragraph.indexOf("- ") == 0 ? "  " : "";
        int column = 0;
        for (String word : paragraph.toString().split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(hang);
                column = hang.length();
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        if (column > 0) {
            out.append('\n');
        }
        paragraph.setLength(0);
    }
}
