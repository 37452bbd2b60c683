package io.github.steplint.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What can be known from a folder by looking upwards, as far as the repository goes. */
public final class Project {
    private Project() {}

    /** The root of the repository that holds the folder: the nearest folder upwards with {@code .git} in it. */
    public static Optional<Path> repository(Path folder) {
        return above(folder, ".git").map(Path::getParent);
    }

    /** The nearest file of that name in the folder or above it, not beyond the repository's root. */
    public static Optional<Path> nearest(Path folder, String name) {
        Path stop = repository(folder).orElse(null);
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.equals(stop) ? null : at.getParent()) {
            Path file = at.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> above(Path folder, String name) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(name))) {
                return Optional.of(at.resolve(name));
            }
        }
        return Optional.empty();
    }
}
