package io.github.steplint.maven;

import io.github.steplint.source.Position;
import io.github.steplint.source.Span;
import java.nio.file.Path;

/**
 * How Maven's compiler plugin writes a place, {@code path:[line,column]}, so that terminals and editors make links of
 * it.
 */
final class Places {
    private final Path root;
    private final Path here;

    /**
     * @param root the folder that the names of files count from
     * @param here the folder that Maven was started in; paths are shown as seen from it
     */
    Places(Path root, Path here) {
        this.root = root;
        this.here = here;
    }

    String of(Span span) {
        Position from = span.from();
        return path(span.file().path()) + ":[" + from.line() + "," + from.column() + "]";
    }

    private String path(String name) {
        Path file = root.resolve(name).normalize();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
