package io.github.steplint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * The folders below a project's own that belong to other modules. A module that runs the goal itself checks its own
 * files; one that does not leaves them to the module around it. So no file is checked twice and none is forgotten.
 */
final class OtherModules {
    private static final String PLUGIN = "io.github.steplint:steplint-maven-plugin";

    private final List<Path> folders;

    private OtherModules(List<Path> folders) {
        this.folders = folders;
    }

    /**
     * @param all the modules of the build, this project among them
     * @param fromCommandLine whether the goal was called by name, so that each module runs it
     */
    static OtherModules of(MavenProject project, List<MavenProject> all, boolean fromCommandLine) {
        Path basedir = folder(project);
        List<Path> folders = all.stream()
                .filter(module -> module.getBasedir() != null)
                .filter(module -> fromCommandLine || runsTheGoal(module))
                .map(OtherModules::folder)
                .filter(folder -> !folder.equals(basedir) && folder.startsWith(basedir))
                .collect(Collectors.toList());
        return new OtherModules(folders);
    }

    boolean own(Path file) {
        return folders.stream().noneMatch(file::startsWith);
    }

    /** Whether an earlier module of the build has the same folder, as two poms in one folder do. */
    static boolean alreadyDone(MavenProject project, List<MavenProject> selected) {
        Path basedir = folder(project);
        return selected.stream()
                .takeWhile(module -> !module.equals(project))
                .anyMatch(
                        module -> module.getBasedir() != null && folder(module).equals(basedir));
    }

    /** Whether all below the project's folder is its own. */
    boolean none() {
        return folders.isEmpty();
    }

    private static boolean runsTheGoal(MavenProject module) {
        Plugin plugin = module.getPlugin(PLUGIN);
        return plugin != null
                && plugin.getExecutions().stream()
                        .filter(execution -> !"none".equalsIgnoreCase(execution.getPhase()))
                        .flatMap(execution -> execution.getGoals().stream())
                        .anyMatch("lint"::equals);
    }

    private static Path folder(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }
}
