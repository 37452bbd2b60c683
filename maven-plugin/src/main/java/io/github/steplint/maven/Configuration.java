package io.github.steplint.maven;

import io.github.steplint.files.Names;
import io.github.steplint.files.Project;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.ConfigException;
import io.github.steplint.lint.ConfigReader;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleLevels;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The configuration of a run: the file, and what the pom says over it. */
final class Configuration {
    private static final String FILE = "steplint.yml";

    private final Path root;
    private final Path basedir;
    private final Optional<Path> file;

    /**
     * @param root the folder that the names of files count from
     * @param basedir the project's folder, the root or below it
     * @param file the configuration file, if the user names one
     */
    Configuration(Path root, Path basedir, Optional<File> file) {
        this.root = root;
        this.basedir = basedir;
        this.file =
                file.map(named -> named.toPath().toAbsolutePath().normalize()).or(() -> Project.nearest(basedir, FILE));
    }

    /** Whether it is meant for the project's folder and no other. */
    boolean own() {
        return file.map(Path::getParent).filter(basedir::equals).isPresent();
    }

    /**
     * Reads it.
     *
     * @param levels of rules that have precedence over the file
     */
    Config read(List<String> levels, List<Rule> known, Places places) throws IOException {
        try {
            Config config = file.isPresent() ? read(file.get(), known) : Config.DEFAULT;
            return config.withLevels(RuleLevels.parse(levels, known));
        } catch (ConfigException e) {
            throw new Misconfiguration(e.faults().stream()
                    .map(fault -> places.of(fault.span()) + " " + fault.message())
                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (IllegalArgumentException e) {
            throw new Misconfiguration(e.getMessage());
        }
    }

    /** Patterns count from the file's folder, or from the project's if the file lies aside. */
    private Config read(Path path, List<Rule> known) throws IOException, ConfigException {
        if (!Files.isRegularFile(path)) {
            throw new Misconfiguration("there is no configuration file " + path);
        }
        Path folder = basedir.startsWith(path.getParent()) ? path.getParent() : basedir;
        SourceFile text = SourceFiles.read(path, Names.relative(root, path), Limits.DEFAULT)
                .file();
        return ConfigReader.read(text, prefix(folder), known, name -> beside(path.resolveSibling(name)));
    }

    /** A file that the configuration names; none where it cannot be read. */
    private Optional<SourceFile> beside(Path path) {
        try {
            return Optional.of(SourceFiles.read(path, Names.relative(root, path.normalize()), Limits.DEFAULT)
                    .file());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The root as seen from that folder. */
    private String prefix(Path folder) {
        String way = Names.relative(folder, root);
        return way.isEmpty() ? "" : way + "/";
    }
}
