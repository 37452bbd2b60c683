package io.github.steplint.cli;

import static io.github.steplint.cli.Call.FAULTY;
import static io.github.steplint.cli.Call.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as it is unpacked, started as a user starts it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path DISTRIBUTION = Path.of("target/steplint").toAbsolutePath();
    private static final String PROBLEMS = "no problems in 1 file (1 state machine)\n";

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        home = folder.resolve("tools/steplint");
        try (Stream<Path> files = Files.walk(DISTRIBUTION)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = home.resolve(DISTRIBUTION.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.writeString(folder.resolve("sound.asl.json"), SOUND);
        Files.writeString(folder.resolve("faulty.asl.json"), FAULTY);
    }

    @Test
    void theFirstRunMakesAnArchiveAndTheSecondUsesIt() throws Exception {
        assertThat(run("lint", "sound.asl.json")).isEqualTo(new Outcome(0, PROBLEMS, ""));
        assertThat(archives()).hasSize(1);
        assertThat(run(Map.of("STEPLINT_OPTS", "-Xlog:class+load:stdout"), "--version")
                        .out())
                .containsPattern("io.github.steplint.cli.Main source: shared objects file");
    }

    @Test
    void theFirstRunKeepsItsExitStatusAndItsInput() throws Exception {
        assertThat(run("lint", "faulty.asl.json").status()).isEqualTo(1);
        Files.delete(archives().get(0));
        assertThat(run("lint", "-", "--format", "compact").out()).startsWith("-:4:68: error:");
        Files.delete(archives().get(0));
        assertThat(run("lint", "--nonsense")).isEqualTo(new Outcome(2, "", "steplint: unknown option --nonsense\n"));
    }

    @Test
    void anArchiveThatIsBrokenDoesNoHarm() throws Exception {
        run("--version");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "not an archive");
        assertThat(run("lint", "sound.asl.json"))
                .extracting(Outcome::status, Outcome::out)
                .containsExactly(0, PROBLEMS);
    }

    @Test
    void thereIsNoArchiveIfTheUserWantsNone() throws Exception {
        assertThat(run(Map.of("STEPLINT_NO_CDS", "1"), "lint", "sound.asl.json"))
                .isEqualTo(new Outcome(0, PROBLEMS, ""));
        assertThat(archives()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsPassedOver() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run(Map.of("XDG_CACHE_HOME", file.toString()), "lint", "sound.asl.json"))
                .isEqualTo(new Outcome(0, PROBLEMS, ""));
    }

    @Test
    void blanksInPathsDoNoHarm() throws Exception {
        Path blank = Files.move(home, folder.resolve("tools/step lint"));
        Path launcher = blank.resolve("bin/steplint");
        Files.writeString(folder.resolve("a b.asl.json"), SOUND);
        assertThat(run(launcher, Map.of(), "lint", "a b.asl.json")).isEqualTo(new Outcome(0, PROBLEMS, ""));
        assertThat(run(launcher, Map.of(), "lint", "a b.asl.json")).isEqualTo(new Outcome(0, PROBLEMS, ""));
    }

    @Test
    void symbolicLinksLeadHome() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("first"), home.resolve("bin/steplint"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        assertThat(run(second, Map.of(), "--version").out()).startsWith("steplint ");
    }

    @Test
    void aJavaThatIsNotThereOrTooOldIsAWrongCall() throws Exception {
        Outcome none = run(Map.of("JAVA_HOME", "/nowhere"), "--version");
        assertThat(none)
                .isEqualTo(new Outcome(2, "", "steplint: there is no bin/java in JAVA_HOME, which is /nowhere\n"));
        Path old = folder.resolve("jdk-11");
        Files.createDirectories(old.resolve("bin"));
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(run(Map.of("JAVA_HOME", old.toString()), "--version"))
                .isEqualTo(new Outcome(
                        2, "", "steplint: Java 17 or newer is needed, and " + old + "/bin/java is 11.0.2\n"));
    }

    private Outcome run(String... call) throws Exception {
        return run(Map.of(), call);
    }

    private Outcome run(Map<String, String> environment, String... call) throws Exception {
        return run(home.resolve("bin/steplint"), environment, call);
    }

    private Outcome run(Path launcher, Map<String, String> environment, String... call) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(call));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        builder.redirectInput(folder.resolve("faulty.asl.json").toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("STEPLINT_OPTS");
        builder.environment().remove("STEPLINT_NO_CDS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Outcome(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private List<Path> archives() throws IOException {
        if (!Files.exists(folder.resolve("cache"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
