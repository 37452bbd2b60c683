package io.github.steplint.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.steplint.files.FileFinder.Found;
import io.github.steplint.files.FileFinder.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

    @TempDir
    Path folder;

    @Test
    void aWalkFindsWhatMayHoldDefinitions() throws IOException {
        files("b.asl.json", "a/serverless.yml", "a/x.YAML", "z.asl", "stack.template", "readme.md", "a/handler.js");
        assertThat(names()).containsExactly("a/serverless.yml", "a/x.YAML", "b.asl.json", "stack.template", "z.asl");
    }

    @Test
    void aWalkLeavesOutHiddenAndBuiltFolders() throws IOException {
        files(".git/a.json", ".serverless/a.json", "node_modules/a.json", "x/target/a.json", "build/a.json");
        files("dist/a.json", ".aws-sam/a.json", "targets/a.json", ".hidden.json");
        assertThat(names()).containsExactly(".hidden.json", "targets/a.json");
    }

    @Test
    void aNamedFolderIsWalkedWhateverItIsCalled() throws IOException {
        files("target/a.json", "target/target/b.json");
        assertThat(names("target")).containsExactly("target/a.json");
    }

    @Test
    void nestedIgnoreFilesHoldBelowTheirFolder() throws IOException {
        files("a.json", "x/a.json", "x/b.json", "x/y/a.json", "x/y/keep.json");
        write(".gitignore", "/a.json\n");
        write("x/.gitignore", "a.json\nkeep.json\n");
        write("x/y/.gitignore", "!keep.json\n");
        assertThat(names()).containsExactly("x/b.json", "x/y/keep.json");
    }

    @Test
    void whatLiesInAnIgnoredFolderCannotBeTakenBack() throws IOException {
        files("out/a.json");
        write(".gitignore", "out\n!out/a.json\n");
        assertThat(names()).isEmpty();
    }

    @Test
    void ignoreFilesAboveHoldUpToTheRepositoryRoot() throws IOException {
        files("repository/.git/HEAD", "repository/services/orders/a.json", "repository/services/orders/b.json");
        write(".gitignore", "b.json\n");
        write("repository/.gitignore", "services/orders/a.json\n");
        Path run = folder.resolve("repository/services/orders");
        assertThat(FileFinder.find(run, List.of()).files())
                .extracting(Found::name)
                .containsExactly("b.json");
    }

    @Test
    void theRepositorysOwnExcludesCount() throws IOException {
        files("a.json", "b.json");
        write(".git/info/exclude", "a.json\n");
        assertThat(names()).containsExactly("b.json");
    }

    @Test
    void aNamedFileIsTakenEvenIfItIsIgnored() throws IOException {
        files("a.txt", "b.json");
        write(".gitignore", "a.txt\n");
        List<Found> found = FileFinder.find(folder, List.of(Path.of("a.txt"), Path.of("."), Path.of("b.json")))
                .files();
        assertThat(found).extracting(Found::name).containsExactly("a.txt", "b.json");
        assertThat(found).allMatch(Found::named);
    }

    @Test
    void aPathThatIsNotThereIsTold() {
        assertThatThrownBy(() -> FileFinder.find(folder, List.of(Path.of("missing.json"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("missing.json");
    }

    @Test
    void aFileOutsideTheFolderHasItsNameFromThere() throws IOException {
        files("a.json", "run/b.json");
        assertThat(FileFinder.find(folder.resolve("run"), List.of(folder.resolve("a.json")))
                        .files())
                .extracting(Found::name)
                .containsExactly("../a.json");
    }

    @Test
    void aWalkDoesNotFollowSymbolicLinks() throws IOException {
        files("outside/a.json", "run/b.json");
        link("run/folder", "../outside");
        link("run/loop", ".");
        link("run/file.json", "../outside/a.json");
        FileFinder.Search search = FileFinder.find(folder.resolve("run"), List.of());
        assertThat(search.files()).extracting(Found::name).containsExactly("b.json");
        assertThat(search.skipped()).contains(new Skipped("file.json", "symbolic link", false));
    }

    @Test
    void whatIsPassedOverHasAReason() throws IOException {
        files("node_modules/a.json", "x/a.json");
        write(".gitignore", "x/\n");
        assertThat(FileFinder.find(folder, List.of()).skipped())
                .containsExactly(
                        new Skipped("node_modules", "folders of this name are left out", false),
                        new Skipped("x", "ignored by .gitignore", false));
    }

    @Test
    void theNearestFileUpwardsIsWithinTheRepository() throws IOException {
        files("repository/.git/HEAD", "repository/a/b/c.json");
        write("steplint.yml", "");
        assertThat(Project.nearest(folder.resolve("repository/a/b"), "steplint.yml"))
                .isEmpty();
        write("repository/steplint.yml", "");
        assertThat(Project.nearest(folder.resolve("repository/a/b"), "steplint.yml"))
                .contains(folder.resolve("repository/steplint.yml"));
    }

    private List<String> names(String... paths) throws IOException {
        return FileFinder.find(folder, Stream.of(paths).map(Path::of).toList()).files().stream()
                .map(Found::name)
                .toList();
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            write(name, "{}");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        } catch (UnsupportedOperationException | IOException e) {
            assumeThat(false).as("symbolic links can be made here").isTrue();
        }
    }
}
