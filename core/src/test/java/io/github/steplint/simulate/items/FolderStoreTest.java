package io.github.steplint.simulate.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.simulate.Bounds;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest {
    @TempDir
    Path home;

    private Path root;
    private FolderStore store;

    @BeforeEach
    void folder() throws IOException {
        root = Files.createDirectory(home.resolve("s3"));
        Files.writeString(home.resolve("secret.txt"), "not for the run");
        store = FolderStore.of(root);
    }

    @Test
    void anObjectIsAFileBelowItsBucket() {
        write("orders", "2024/may.csv", "id\n1\n");

        assertThat(root.resolve("orders/2024/may.csv")).hasContent("id\n1\n");
        assertThat(store.read("orders", "2024/may.csv"))
                .hasValueSatisfying(content -> assertThat(content).asString().isEqualTo("id\n1\n"));
        assertThat(store.read("orders", "2024")).isEmpty();
        assertThat(store.read("orders", "2025/may.csv")).isEmpty();
        assertThat(store.read("loans", "may.csv")).isEmpty();
    }

    @Test
    void aListingHasTheKeysInTheOrderOfTheirBytes() throws IOException {
        write("orders", "b.txt", "b");
        write("orders", "a/z.txt", "z");
        write("orders", "a.txt", "a");
        write("orders", "a/é.txt", "");
        write("loans", "a.txt", "other");
        Files.setLastModifiedTime(root.resolve("orders/b.txt"), FileTime.from(Instant.EPOCH));

        assertThat(store.list("orders", ""))
                .extracting(ObjectStore.Listed::key)
                .containsExactly("a.txt", "a/z.txt", "a/é.txt", "b.txt");
        assertThat(store.list("orders", "a/"))
                .extracting(ObjectStore.Listed::key)
                .containsExactly("a/z.txt", "a/é.txt");
        assertThat(store.list("orders", "a"))
                .extracting(ObjectStore.Listed::key)
                .containsExactly("a.txt", "a/z.txt", "a/é.txt");
        assertThat(store.list("orders", "b"))
                .containsExactly(
                        new ObjectStore.Listed("b.txt", 1, Instant.EPOCH, "\"92eb5ffee6ae2fec3ad71c777531578f\""));
        assertThat(store.list("orders", "c/d/")).isEmpty();
        assertThat(store.list("returns", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "../../secret.txt",
                "a/../../../secret.txt",
                "/secret.txt",
                "a//b",
                "",
                "..\\x",
                "c:x",
                "./a",
                "a/.",
                "nul\0"
            })
    void aKeyThatLeadsElsewhereIsRefused(String key) {
        assertThatThrownBy(() -> store.read("orders", key)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> write("orders", key, "x")).isInstanceOf(Refusal.class);
        assertThat(home.resolve("secret.txt")).hasContent("not for the run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "", "a/b", ".", "../s3/orders"})
    void aBucketThatLeadsElsewhereIsRefused(String bucket) {
        assertThatThrownBy(() -> store.read(bucket, "secret.txt")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.list(bucket, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(root.resolve("orders"));
        Files.createSymbolicLink(root.resolve("orders/out.txt"), home.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("orders/away"), home);
        Files.createSymbolicLink(root.resolve("orders/nowhere"), home.resolve("missing"));

        assertThatThrownBy(() -> store.read("orders", "out.txt"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("leads out of the folder that stands for S3");
        assertThatThrownBy(() -> store.read("orders", "away/secret.txt")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> write("orders", "away/new/file.txt", "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> write("orders", "nowhere/file.txt", "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> write("orders", "out.txt", "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.list("orders", "away/")).isInstanceOf(Refusal.class);
        assertThat(home.resolve("secret.txt")).hasContent("not for the run");
        assertThat(home.resolve("new")).doesNotExist();
        assertThat(home.resolve("missing")).doesNotExist();
    }

    @Test
    void aLinkInsideOfTheFolderIsFollowed() throws IOException {
        write("orders", "may.csv", "id\n1\n");
        Files.createSymbolicLink(root.resolve("archive"), root.resolve("orders"));

        assertThat(store.read("archive", "may.csv")).isPresent();
    }

    @Test
    void anObjectLargerThanTheBoundIsRefused() throws IOException {
        Files.createDirectories(root.resolve("orders"));
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("orders/huge.json").toFile(), "rw")) {
            file.setLength(Bounds.OBJECT_BYTES + 1L);
        }

        assertThatThrownBy(() -> store.read("orders", "huge.json"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than 32 MiB");
        assertThat(store.list("orders", "")).hasSize(1);
    }

    @Test
    void aFolderThatIsMissingIsToldAtOnce() {
        assertThatThrownBy(() -> FolderStore.of(home.resolve("S3-data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not exist");
    }

    private void write(String bucket, String key, String content) {
        store.write(bucket, key, content.getBytes(StandardCharsets.UTF_8));
    }
}
