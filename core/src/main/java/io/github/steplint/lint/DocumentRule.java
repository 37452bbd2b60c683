package io.github.steplint.lint;

import io.github.steplint.document.Document;

/** A rule that looks at the file as a whole. It is asked even where the text is broken. */
public non-sealed interface DocumentRule extends Rule {
    void check(Document document, Report report);
}
