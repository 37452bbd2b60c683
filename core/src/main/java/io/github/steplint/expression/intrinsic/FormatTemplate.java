package io.github.steplint.expression.intrinsic;

import java.util.ArrayList;
import java.util.List;

/** The template of {@code States.Format}: the text between its <code>{}</code>, escapes undone. */
record FormatTemplate(List<String> pieces) {

    static FormatTemplate of(String template) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\\' && i + 1 < template.length() && "{}\\'".indexOf(template.charAt(i + 1)) >= 0) {
                piece.append(template.charAt(++i));
            } else if (template.startsWith("{}", i)) {
                pieces.add(piece.toString());
                piece.setLength(0);
                i++;
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return new FormatTemplate(List.copyOf(pieces));
    }

    int placeholders() {
        return pieces.size() - 1;
    }
}
