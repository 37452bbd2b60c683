package io.github.steplint.files;

import java.nio.file.Path;

/** The names that findings show. */
public final class Names {
    private Names() {}

    /** {@code path} as seen from {@code folder}, with forward slashes; whole where there is no way between them. */
    public static String relative(Path folder, Path path) {
        boolean reachable = folder.getRoot() != null && folder.getRoot().equals(path.getRoot());
        return (reachable ? folder.relativize(path) : path)
                .toString()
                .replace(path.getFileSystem().getSeparator(), "/");
    }
}
