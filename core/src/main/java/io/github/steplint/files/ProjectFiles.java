package io.github.steplint.files;

import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The files of a project as one of them may name them: nothing outside the project's root is read or looked for. */
public final class ProjectFiles implements Neighbours {
    private final Path root;
    private final Path folder;
    private final String prefix;
    private final Limits limits;

    /**
     * @param root nothing outside is read
     * @param folder relative paths count from it
     * @param prefix what the names that findings show begin with: empty, or a folder and a slash
     */
    public ProjectFiles(Path root, Path folder, String prefix, Limits limits) {
        this.root = root.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.prefix = prefix;
        this.limits = limits;
    }

    /**
     * The files around one that was found: those of its repository; outside a repository those below the folder of the
     * run.
     */
    public static ProjectFiles around(FileFinder.Found found, Limits limits) {
        Path path = found.path().toAbsolutePath().normalize();
        Path folder = path.getParent();
        String name = found.name();
        String prefix = name.substring(0, name.lastIndexOf('/') + 1);
        Path base = path;
        if (path.endsWith(name)) {
            for (int i = Path.of(name).getNameCount(); i > 0; i--) {
                base = base.getParent();
            }
        } else {
            base = folder;
        }
        return new ProjectFiles(Project.repository(folder).orElse(base), folder, prefix, limits);
    }

    @Override
    public Answer read(String path) {
        Status status = look(path);
        if (status != Status.FOUND) {
            return Answer.of(status);
        }
        try {
            return new Answer(status, SourceFiles.read(folder.resolve(path), name(path), limits));
        } catch (IOException e) {
            return Answer.of(Status.UNREADABLE);
        }
    }

    @Override
    public Status look(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(root)) {
                return Status.OUTSIDE;
            }
            Optional<Path> real = real(file);
            if (real.isEmpty() || !real.get().startsWith(root.toRealPath())) {
                return Status.OUTSIDE;
            }
            if (!Files.exists(file)) {
                return isIgnored(file) ? Status.UNKNOWN : Status.MISSING;
            }
            return Files.isRegularFile(file) && Files.isReadable(file) ? Status.FOUND : Status.UNREADABLE;
        } catch (InvalidPathException e) {
            return Status.MISSING;
        } catch (IOException e) {
            return Status.UNREADABLE;
        }
    }

    /** Whether Git ignores a file, so that it may be there in another copy of the project. */
    private boolean isIgnored(Path file) {
        if (Project.repository(root).isEmpty()) {
            return false;
        }
        Path above = Project.repository(root).get();
        Ignores ignores = Ignores.between(above, above);
        Path at = above;
        for (Path part : above.relativize(file.getParent())) {
            at = at.resolve(part);
            if (at.equals(above)) {
                continue;
            }
            if (ignores.ignored(at, true)) {
                return true;
            }
            ignores = ignores.below(at);
        }
        return ignores.ignored(file, false);
    }

    /** Where the file, or the nearest folder above it that exists, lies in truth. */
    private Optional<Path> real(Path file) throws IOException {
        Path at = root.getRoot();
        for (Path part : root.getRoot().relativize(file)) {
            Path next = at.resolve(part);
            if (!Files.exists(next)) {
                break;
            }
            at = next;
            if (at.startsWith(root) && !at.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
        }
        return Optional.of(at.startsWith(root) ? at.toRealPath() : root.toRealPath());
    }

    /** The name that findings show. */
    private String name(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (prefix + path).split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
