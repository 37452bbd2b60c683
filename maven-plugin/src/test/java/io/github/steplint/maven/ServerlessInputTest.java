package io.github.steplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.steplint.document.variables.VariableOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerlessInputTest {
    @TempDir
    Path folder;

    @Test
    void whatThePomSaysIsWhatTheFrameworkWouldGet() throws IOException {
        Path file = Files.writeString(folder.resolve(".env"), "HOOK=a\nSTAGE=file\n");
        VariableOptions options = ServerlessInput.of(
                Optional.of("prod"),
                Optional.empty(),
                List.of("days=30", "note=a=b"),
                List.of("colour=red"),
                Optional.of(file),
                Map.of("STAGE", "build"));
        assertThat(options)
                .isEqualTo(new VariableOptions(
                        Optional.of("prod"),
                        Optional.empty(),
                        Map.of("days", "30", "note", "a=b"),
                        Map.of("colour", "red"),
                        Map.of("HOOK", "a", "STAGE", "build")));
    }

    @Test
    void aFaultOfTheSetUpIsNamed() {
        assertThatExceptionOfType(Misconfiguration.class)
                .isThrownBy(() -> of(List.of("days"), Optional.empty()))
                .withMessage("params: \"days\" is not KEY=VALUE");
        assertThatExceptionOfType(Misconfiguration.class)
                .isThrownBy(() -> of(List.of(), Optional.of(folder.resolve("nowhere"))))
                .withMessageStartingWith("envFile: there is no file ");
    }

    private static VariableOptions of(List<String> params, Optional<Path> file) throws IOException {
        return ServerlessInput.of(Optional.empty(), Optional.empty(), params, List.of(), file, Map.of());
    }
}
