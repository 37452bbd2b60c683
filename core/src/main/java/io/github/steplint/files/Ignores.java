package io.github.steplint.files;

import java.nio.file.Path;
import java.util.Optional;

/** The {@code .gitignore} files from the repository's root down to one folder; the nearest that has an opinion decides. */
final class Ignores {
    private final Ignores parent;
    private final Path folder;
    private final IgnoreRules rules;

    private Ignores(Ignores parent, Path folder, IgnoreRules rules) {
        this.parent = parent;
        this.folder = folder;
        this.rules = rules;
    }

    /** What holds in {@code folder}, which is {@code root} or lies below it. Both are absolute and normal. */
    static Ignores between(Path root, Path folder) {
        Ignores ignores = new Ignores(
                new Ignores(null, root, IgnoreRules.of(root.resolve(".git/info/exclude"))),
                root,
                IgnoreRules.of(root.resolve(".gitignore")));
        Path at = root;
        for (Path name : root.relativize(folder)) {
            if (!name.toString().isEmpty()) {
                at = at.resolve(name);
                ignores = ignores.below(at);
            }
        }
        return ignores;
    }

    /** What holds in a folder below. */
    Ignores below(Path child) {
        IgnoreRules own = IgnoreRules.of(child.resolve(".gitignore"));
        return own.isEmpty() ? this : new Ignores(this, child, own);
    }

    boolean ignored(Path path, boolean isFolder) {
        for (Ignores at = this; at != null; at = at.parent) {
            if (!at.rules.isEmpty()) {
                Optional<Boolean> verdict = at.rules.ignores(Names.relative(at.folder, path), isFolder);
                if (verdict.isPresent()) {
                    return verdict.get();
                }
            }
        }
        return false;
    }
}
