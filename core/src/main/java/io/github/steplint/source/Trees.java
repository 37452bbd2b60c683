package io.github.steplint.source;

import java.util.Locale;

/** Reads a text that may be JSON or YAML, such as a mock configuration. */
public final class Trees {
    private Trees() {}

    /** Reads as JSON what looks like it, unless the name says that it is YAML, which may look the same. */
    public static Tree read(SourceFile file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
        String start = text.strip();
        boolean json = start.isEmpty() || "{[\"/".indexOf(start.charAt(0)) >= 0;
        return json && !name.endsWith(".yml") && !name.endsWith(".yaml")
                ? JsonReader.read(Texts.of(file), Limits.DEFAULT)
                : YamlReader.read(Texts.of(file), Limits.DEFAULT);
    }
}
