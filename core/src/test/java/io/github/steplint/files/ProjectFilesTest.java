package io.github.steplint.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
    @TempDir
    Path above;

    private Path project;

    @BeforeEach
    void files() throws IOException {
        project = Files.createDirectories(above.resolve("project/services/loans"))
                .getParent()
                .getParent();
        Files.writeString(above.resolve("secret.yml"), "token: 1");
        Files.writeString(project.resolve("common.yml"), "days: 14");
        Files.writeString(project.resolve("services/loans/limits.yml"), "most: 3");
    }

    @Test
    void aFileIsReadUnderTheNameThatFindingsShow() {
        assertThat(loans().read("limits.yml").loaded().file().path()).isEqualTo("services/loans/limits.yml");
        assertThat(loans().read("../../common.yml").loaded().file().path()).isEqualTo("common.yml");
        assertThat(loans().read("./limits.yml").loaded().file().text()).isEqualTo("most: 3");
    }

    @Test
    void whatLiesOutsideIsNotLookedFor() {
        assertThat(loans().look("../../../secret.yml")).isEqualTo(Status.OUTSIDE);
        assertThat(loans().look("../../../nothing.yml")).isEqualTo(Status.OUTSIDE);
        assertThat(loans().look(above.resolve("secret.yml").toString())).isEqualTo(Status.OUTSIDE);
        assertThat(loans().read("../../../secret.yml").loaded().file().text()).isEmpty();
    }

    @Test
    void symbolicLinksDoNotLeadOutside() throws IOException {
        Files.createSymbolicLink(project.resolve("services/loans/link.yml"), above.resolve("secret.yml"));
        Files.createSymbolicLink(project.resolve("services/up"), above);
        Files.createSymbolicLink(project.resolve("services/inside.yml"), project.resolve("common.yml"));
        assertThat(loans().look("link.yml")).isEqualTo(Status.OUTSIDE);
        assertThat(loans().look("../up/secret.yml")).isEqualTo(Status.OUTSIDE);
        assertThat(loans().look("../up/nothing.yml")).isEqualTo(Status.OUTSIDE);
        assertThat(loans().look("../inside.yml")).isEqualTo(Status.FOUND);
    }

    @Test
    void whatIsNoFileIsTold() {
        assertThat(loans().look("nothing.yml")).isEqualTo(Status.MISSING);
        assertThat(loans().look("../loans")).isEqualTo(Status.UNREADABLE);
        assertThat(loans().look("a\0b")).isEqualTo(Status.MISSING);
    }

    @Test
    void whatGitIgnoresMayBeThereElsewhere() throws IOException {
        Files.createDirectories(project.resolve(".git"));
        Files.writeString(project.resolve(".gitignore"), "secrets.yml\ngenerated/\n");
        assertThat(loans().look("secrets.yml")).isEqualTo(Status.UNKNOWN);
        assertThat(loans().look("generated/deep/machines.yml")).isEqualTo(Status.UNKNOWN);
        assertThat(loans().look("nothing.yml")).isEqualTo(Status.MISSING);
    }

    @Test
    void theProjectIsTheRepositoryOrElseTheFolderOfTheRun() throws IOException {
        Path file = Files.writeString(project.resolve("services/loans/serverless.yml"), "service: loans");
        FileFinder.Found found = new FileFinder.Found(file, "loans/serverless.yml", true);
        assertThat(ProjectFiles.around(found, Limits.DEFAULT).look("../../common.yml"))
                .isEqualTo(Status.OUTSIDE);
        Files.createDirectories(project.resolve(".git"));
        assertThat(ProjectFiles.around(found, Limits.DEFAULT).look("../../common.yml"))
                .isEqualTo(Status.FOUND);
    }

    private ProjectFiles loans() {
        return new ProjectFiles(project, project.resolve("services/loans"), "services/loans/", Limits.DEFAULT);
    }
}
