package io.github.steplint.maven;

import io.github.steplint.lint.Glob;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Includes and excludes: patterns for paths as seen from the project's folder. */
final class Filter {
    private final Path basedir;
    private final List<Glob> includes;
    private final List<Glob> excludes;

    Filter(Path basedir, List<String> includes, List<String> excludes) {
        this.basedir = basedir;
        this.includes = includes.stream().map(Filter::glob).toList();
        this.excludes = excludes.stream().map(Filter::glob).toList();
    }

    boolean takes(Path file) {
        String name = basedir.relativize(file).toString().replace(File.separatorChar, '/');
        return (includes.isEmpty() || includes.stream().anyMatch(glob -> glob.matches(name)))
                && excludes.stream().noneMatch(glob -> glob.matches(name));
    }

    /** Whether every file passes. */
    boolean none() {
        return includes.isEmpty() && excludes.isEmpty();
    }

    private static Glob glob(String pattern) {
        return Glob.of(pattern.trim().replace('\\', '/'));
    }
}
