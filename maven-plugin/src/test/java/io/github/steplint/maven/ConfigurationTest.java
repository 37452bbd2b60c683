package io.github.steplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.lint.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository with a module two folders down. */
class ConfigurationTest {
    @TempDir
    private Path root;

    private Path module;

    @BeforeEach
    void lay() throws IOException {
        module = Files.createDirectories(root.resolve("shop/orders"));
        Files.createDirectory(root.resolve(".git"));
    }

    @Test
    void patternsCountFromTheFolderOfTheFile() throws IOException {
        for (String folder : List.of("", "shop/", "shop/orders/")) {
            Path file = root.resolve(folder).resolve("steplint.yml");
            Files.writeString(file, "exclude: ['/" + "shop/orders/drafts/".substring(folder.length()) + "']\n");

            Config config = read(Optional.empty());

            assertThat(config.excludes("shop/orders/drafts/pay.asl.json"))
                    .as(folder)
                    .isTrue();
            assertThat(config.excludes("shop/orders/main/pay.asl.json"))
                    .as(folder)
                    .isFalse();
            Files.delete(file);
        }
    }

    @Test
    void patternsOfAFileThatLiesAsideCountFromTheProject() throws IOException {
        Path file = Files.createDirectory(root.resolve("lint")).resolve("strict.yml");
        Files.writeString(file, "exclude: [/drafts/]\n");

        assertThat(read(Optional.of(file)).excludes("shop/orders/drafts/pay.asl.json"))
                .isTrue();
    }

    @Test
    void faultsNameTheirPlaceAsSeenFromWhereMavenRuns() throws IOException {
        Path file = module.resolve("steplint.yml");
        Files.writeString(file, "fail-on: warning\nexclud: []\n");

        assertThatThrownBy(() -> read(Optional.empty()))
                .isInstanceOf(Misconfiguration.class)
                .hasMessage(
                        Path.of("orders", "steplint.yml") + ":[2,1] unknown key \"exclud\"; did you mean \"exclude\"?");
    }

    @Test
    void isTheProjectsOwnWhenItLiesInItsFolder() throws IOException {
        Files.writeString(root.resolve("steplint.yml"), "");
        assertThat(new Configuration(root, module, Optional.empty()).own()).isFalse();
        assertThat(new Configuration(root, root, Optional.empty()).own()).isTrue();
    }

    @Test
    void saysThatTheFileIsMissing() {
        Path file = module.resolve("strict.yml");

        assertThatThrownBy(() -> read(Optional.of(file)))
                .isInstanceOf(Misconfiguration.class)
                .hasMessage("there is no configuration file " + file);
    }

    private Config read(Optional<Path> file) throws IOException {
        return new Configuration(root, module, file.map(Path::toFile))
                .read(List.of(), List.of(), new Places(root, root.resolve("shop")));
    }
}
