package io.github.steplint.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files of a run. A file that the user names is taken as it is. A folder is walked, leaving out hidden
 * folders, what builds and package managers make, what {@code .gitignore} ignores, and symbolic links, so that a walk
 * neither leaves the project nor sees a file twice.
 */
public final class FileFinder {
    private static final Set<String> LEFT_OUT = Set.of("node_modules", "target", "build", "dist");
    private static final Set<String> ENDINGS = Set.of("json", "yaml", "yml", "asl", "template");

    private final Path base;
    private final TreeMap<String, Found> found = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /**
     * A file to look at.
     *
     * @param path where it is
     * @param name as findings show it: relative to the folder of the run, with forward slashes
     * @param named whether the user named this very file
     */
    public record Found(Path path, String name, boolean named) {}

    /**
     * Something that was passed over.
     *
     * @param name as of {@link Found}
     * @param reason why, in a few words
     * @param trouble whether the user should hear of it unasked: it could not be read
     */
    public record Skipped(String name, String reason, boolean trouble) {}

    /**
     * What a search gave.
     *
     * @param files sorted by name, each once
     * @param skipped in the order of the walk
     */
    public record Search(List<Found> files, List<Skipped> skipped) {}

    private FileFinder(Path base) {
        this.base = base;
    }

    /**
     * Finds the files that are meant.
     *
     * @param base the folder of the run: relative paths and the names of files start there
     * @param paths files and folders; none means the folder of the run
     * @throws NoSuchFileException for a path that is not there
     */
    public static Search find(Path base, List<Path> paths) throws NoSuchFileException {
        Path folder = base.toAbsolutePath().normalize();
        FileFinder finder = new FileFinder(folder);
        for (Path path : paths.isEmpty() ? List.of(folder) : paths) {
            finder.start(folder.resolve(path).normalize(), path);
        }
        return new Search(List.copyOf(finder.found.values()), List.copyOf(finder.skipped));
    }

    private void start(Path path, Path asGiven) throws NoSuchFileException {
        if (Files.isDirectory(path)) {
            walk(path, Ignores.between(ignoresBegin(path), path));
        } else if (Files.exists(path)) {
            add(path, true);
        } else {
            throw new NoSuchFileException(asGiven.toString());
        }
    }

    /** Outside a repository, {@code .gitignore} files count from the folder of the run. */
    private Path ignoresBegin(Path path) {
        return Project.repository(path).orElse(path.startsWith(base) ? base : path);
    }

    private void walk(Path folder, Ignores ignores) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            List<Path> sorted = new ArrayList<>();
            entries.forEach(sorted::add);
            sorted.sort(null);
            for (Path entry : sorted) {
                visit(entry, ignores);
            }
        } catch (IOException | DirectoryIteratorException e) {
            skip(folder, "the folder cannot be read", true);
        }
    }

    private void visit(Path entry, Ignores ignores) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                visitFolder(entry, ignores);
            } else if (isCandidate(entry.getFileName().toString())) {
                visitFile(entry, attributes, ignores);
            }
        } catch (IOException e) {
            skip(entry, "it cannot be read", true);
        }
    }

    private void visitFolder(Path entry, Ignores ignores) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".")) {
            skip(entry, "hidden folder", false);
        } else if (LEFT_OUT.contains(name)) {
            skip(entry, "folders of this name are left out", false);
        } else if (ignores.ignored(entry, true)) {
            skip(entry, "ignored by .gitignore", false);
        } else {
            walk(entry, ignores.below(entry));
        }
    }

    private void visitFile(Path entry, BasicFileAttributes attributes, Ignores ignores) {
        if (attributes.isSymbolicLink()) {
            skip(entry, "symbolic link", false);
        } else if (!attributes.isRegularFile()) {
            skip(entry, "not a regular file", false);
        } else if (ignores.ignored(entry, false)) {
            skip(entry, "ignored by .gitignore", false);
        } else {
            add(entry, false);
        }
    }

    private void add(Path path, boolean named) {
        String name = name(path);
        found.merge(name, new Found(path, name, named), (before, now) -> before.named() ? before : now);
    }

    private void skip(Path path, String reason, boolean trouble) {
        skipped.add(new Skipped(name(path), reason, trouble));
    }

    private String name(Path path) {
        return Names.relative(base, path);
    }

    private static boolean isCandidate(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
