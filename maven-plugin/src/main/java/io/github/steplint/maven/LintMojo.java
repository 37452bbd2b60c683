package io.github.steplint.maven;

import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.files.FileFinder;
import io.github.steplint.files.Project;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.FailOn;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.LintRun;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.lint.Severity;
import io.github.steplint.report.Format.Setting;
import io.github.steplint.report.Theme;
import io.github.steplint.source.Limits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecution.Source;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks the state machines of a project: Amazon States Language files, {@code serverless.yml}, SAM and CloudFormation
 * templates. Fails the build if there is anything at least as bad as {@link #failOn}.
 *
 * <p>In a build of several modules each module that runs the goal checks the files of its own folder; the folder of a
 * module that does not run it is checked with the module around it.
 *
 * @since 0.1
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class LintMojo extends AbstractMojo {

    /** Leaves the check out. */
    @Parameter(property = "steplint.skip", defaultValue = "false")
    private boolean skip;

    /**
     * From which severity on a finding fails the build: {@code error}, {@code warning}, {@code note} or {@code never}.
     * Unless it is set here, the configuration file decides, and without one {@code error}.
     */
    @Parameter(property = "steplint.failOn")
    private String failOn;

    /**
     * The least severity that the console and the reports show: {@code error}, {@code warning} or {@code note}. By
     * default errors and warnings, and one line that counts the notes; everything in a JSON report, and everywhere if
     * {@link #failOn} is {@code note}.
     */
    @Parameter(property = "steplint.minSeverity")
    private String minSeverity;

    /**
     * Files and folders to check, seen from the project's folder. By default the project's folder, without hidden
     * folders, {@code target}, {@code build}, {@code dist}, {@code node_modules}, {@code .serverless},
     * {@code .aws-sam}, and what {@code .gitignore} ignores. A file that is named here is checked even if it does not
     * look like a definition.
     */
    @Parameter(property = "steplint.sourceDirectories")
    private List<File> sourceDirectories;

    /**
     * Patterns of the files to check, seen from the project's folder: {@code *} and {@code ?} stay within a name,
     * {@code **} crosses folders, a pattern without a slash matches a name in any folder. By default everything that is
     * recognised as a definition.
     */
    @Parameter(property = "steplint.includes")
    private List<String> includes;

    /** Patterns of files not to check, like {@link #includes}. */
    @Parameter(property = "steplint.excludes")
    private List<String> excludes;

    /**
     * Reports to write, each as {@code FORMAT=FILE} or with the elements {@code format} and {@code file}; a relative
     * file counts from the project's folder. By default {@code sarif=target/steplint/steplint.sarif} (in the project's
     * build folder).
     */
    @Parameter(property = "steplint.reports")
    private List<ReportFile> reports;

    /** The configuration file. By default the nearest {@code steplint.yml} in the project's folder or above it. */
    @Parameter(property = "steplint.config")
    private File configFile;

    /**
     * Levels of rules, each as {@code RULE=off}, {@code note}, {@code warning} or {@code error}. They have precedence
     * over the configuration file.
     */
    @Parameter(property = "steplint.rules")
    private List<String> rules;

    /** The kind of workflow, {@code STANDARD} or {@code EXPRESS}, of definitions that nothing around them declares. */
    @Parameter(property = "steplint.type", defaultValue = "STANDARD")
    private String type;

    /** The stage that a {@code serverless.yml} is resolved for, as {@code serverless --stage} gets it. */
    @Parameter(property = "steplint.stage")
    private String stage;

    /** The region that a {@code serverless.yml} is resolved for, as {@code serverless --region} gets it. */
    @Parameter(property = "steplint.region")
    private String region;

    /** Parameters of a service of the Serverless Framework, each as {@code KEY=VALUE}. */
    @Parameter(property = "steplint.params")
    private List<String> params;

    /** Other options of the Serverless Framework, each as {@code KEY=VALUE}, for <code>${opt:KEY}</code>. */
    @Parameter(property = "steplint.opts")
    private List<String> opts;

    /** A file of environment variables, such as {@code .env}, for <code>${env:…}</code> in a {@code serverless.yml}. */
    @Parameter(property = "steplint.envFile")
    private File envFile;

    /** Whether <code>${env:…}</code> in a {@code serverless.yml} reads the environment of the build. */
    @Parameter(property = "steplint.env", defaultValue = "false")
    private boolean env;

    /** Whether findings are written to the console. */
    @Parameter(property = "steplint.consoleOutput", defaultValue = "true")
    private boolean consoleOutput;

    /**
     * The folder that paths in reports count from. By default the root of the git repository, as code review wants it,
     * and without one the top folder of the build.
     */
    @Parameter(property = "steplint.rootDirectory")
    private File rootDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** For Maven. */
    public LintMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Steplint is skipped");
        } else if (OtherModules.alreadyDone(project, session.getProjects())) {
            getLog().info("Steplint has checked this folder with another module");
        } else {
            try {
                check();
            } catch (Misconfiguration e) {
                throw new MojoExecutionException(e.getMessage(), e);
            } catch (IOException e) {
                throw new MojoExecutionException("Steplint cannot go on: " + e, e);
            }
        }
    }

    private void check() throws IOException, MojoFailureException {
        List<Rule> known = RuleSets.load();
        Places places = new Places(root(), here());
        Configuration configuration = new Configuration(root(), basedir(), Optional.ofNullable(configFile));
        Config config = configuration.read(orEmpty(rules), known, places);
        FailOn threshold = Choices.failOn(failOn).or(config::failOn).orElse(FailOn.ERROR);
        Optional<Severity> least = Choices.minSeverity(minSeverity)
                .or(() -> threshold == FailOn.NOTE ? Optional.of(Severity.NOTE) : Optional.empty());
        Reports outputs = new Reports(wanted(), project.getBasedir());

        LintResult result =
                lint(new LintRun(known, config, Choices.type(type), Limits.DEFAULT, variables()), configuration.own());
        outputs.write(result, least, new Setting(version(), known, Theme.PLAIN));
        LintResult shown = result.atLeast(least.orElse(Severity.WARNING));
        if (consoleOutput) {
            Console console = new Console(getLog(), places);
            shown.findings().forEach(console::print);
        }
        Verdict verdict = new Verdict(shown);
        if (threshold.reached(result)) {
            throw new MojoFailureException(verdict.failure(outputs.files()));
        }
        verdict.tell(getLog());
    }

    private LintResult lint(LintRun run, boolean ownConfiguration) throws IOException {
        List<Path> sources = sources();
        if (sources.isEmpty()) {
            return new LintResult(List.of());
        }
        FileFinder.Search search = FileFinder.find(root(), sources);
        search.skipped().forEach(this::tell);
        OtherModules others = OtherModules.of(project, session.getAllProjects(), execution.getSource() == Source.CLI);
        Filter filter = new Filter(basedir(), orEmpty(includes), orEmpty(excludes));
        List<FileFinder.Found> files = search.files().stream()
                .filter(file -> others.own(file.path()) && filter.takes(file.path()))
                .toList();
        LintRun.Outcome outcome = run.lint(files, file -> getLog().debug("Checking " + file.name()));
        outcome.skipped().forEach(this::tell);
        boolean everything = ownConfiguration
                && others.none()
                && filter.none()
                && orEmpty(sourceDirectories).isEmpty();
        return everything ? run.whole(outcome.result()) : outcome.result();
    }

    private VariableOptions variables() throws IOException {
        return ServerlessInput.of(
                Optional.ofNullable(stage),
                Optional.ofNullable(region),
                orEmpty(params),
                orEmpty(opts),
                Optional.ofNullable(envFile).map(file -> basedir().resolve(file.toPath())),
                env ? System.getenv() : Map.of());
    }

    /** A folder that is not there is told but no fault: an inherited configuration need not fit every module. */
    private List<Path> sources() {
        if (orEmpty(sourceDirectories).isEmpty()) {
            return List.of(basedir());
        }
        List<Path> sources = new ArrayList<>();
        for (File source : sourceDirectories) {
            Path path = basedir().resolve(source.toPath()).normalize();
            if (Files.exists(path)) {
                sources.add(path);
            } else {
                getLog().info("Steplint: there is no " + path);
            }
        }
        return sources;
    }

    private void tell(FileFinder.Skipped skipped) {
        String text = "Left out " + skipped.name() + ": " + skipped.reason();
        if (skipped.trouble()) {
            getLog().warn(text);
        } else {
            getLog().debug(text);
        }
    }

    private List<ReportFile> wanted() {
        File sarif = new File(project.getBuild().getDirectory(), "steplint/steplint.sarif");
        return orEmpty(reports).isEmpty() ? List.of(new ReportFile("sarif", sarif)) : reports;
    }

    private String version() {
        return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    private Path basedir() {
        return normal(project.getBasedir());
    }

    private Path root() {
        Path root = rootDirectory != null
                ? normal(rootDirectory)
                : Project.repository(basedir())
                        .orElse(normal(session.getRequest().getMultiModuleProjectDirectory()));
        return basedir().startsWith(root) ? root : basedir();
    }

    /** The folder that Maven was started in, which a terminal takes relative paths from. */
    private Path here() {
        return normal(new File(session.getExecutionRootDirectory()));
    }

    private static Path normal(File folder) {
        return folder.toPath().toAbsolutePath().normalize();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
