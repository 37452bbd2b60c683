package io.github.steplint.simulate.items;

import io.github.steplint.simulate.Bounds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder in which {@code BUCKET/KEY} stands for the object {@code KEY} of the bucket {@code BUCKET}. Nothing outside
 * of the folder is read or written: a symbolic link that leads out of it is refused.
 */
public final class FolderStore implements ObjectStore {
    private final Path root;

    private FolderStore(Path root) {
        this.root = root;
    }

    /** @throws Refusal where there is no such folder */
    public static FolderStore of(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new Refusal("the folder " + folder + " that is to stand for S3 does not exist");
            }
            return new FolderStore(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> read(String bucket, String key) {
        Path file = path(bucket, key);
        try {
            return Files.isRegularFile(inside(file)) ? Optional.of(content(file)) : Optional.empty();
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    @Override
    public List<Listed> list(String bucket, String prefix) {
        Path top = path(bucket, "-").getParent();
        int slash = prefix.lastIndexOf('/');
        Path start = slash > 0 ? path(bucket, prefix.substring(0, slash)) : top;
        try {
            if (!Files.isDirectory(inside(start))) {
                return List.of();
            }
            List<Listed> found = new ArrayList<>();
            try (Stream<Path> files = Files.walk(start)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String key = key(top, file);
                    if (key.startsWith(prefix) && Files.isRegularFile(inside(file))) {
                        found.add(listed(key, file));
                    }
                    limited(bucket, found);
                }
            }
            found.sort(Comparator.comparing(Listed::key, Keys.ORDER));
            return List.copyOf(found);
        } catch (IOException e) {
            throw failed("list", start, e);
        }
    }

    @Override
    public void write(String bucket, String key, byte[] content) {
        Path file = path(bucket, key);
        try {
            inside(file);
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw failed("write", file, e);
        }
    }

    private Path path(String bucket, String key) {
        Path path = root;
        for (String part : Keys.parts(bucket, key)) {
            path = path.resolve(part);
        }
        return path;
    }

    private static String key(Path top, Path file) {
        return top.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** The path, if whatever of it is there already lies in the folder once links are followed. */
    private Path inside(Path path) throws IOException {
        Path known = path;
        while (!Files.exists(known, LinkOption.NOFOLLOW_LINKS)) {
            known = known.getParent();
        }
        boolean dangling = !Files.exists(known);
        if (dangling || !known.toRealPath().startsWith(root)) {
            throw new Refusal("the link " + known + " leads out of the folder that stands for S3");
        }
        return path;
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(Bounds.OBJECT_BYTES + 1);
            if (content.length > Bounds.OBJECT_BYTES) {
                throw new Refusal(file + " has more than " + (Bounds.OBJECT_BYTES >> 20)
                        + " MiB, which is what a dry run reads of one object");
            }
            return content;
        }
    }

    private static Listed listed(String key, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Listed(
                    key, Files.size(file), Files.getLastModifiedTime(file).toInstant(), Etags.of(in));
        }
    }

    private static void limited(String bucket, List<Listed> found) {
        if (found.size() > Bounds.ITEMS) {
            throw new Refusal("the listing of s3://" + bucket + " has more than " + Bounds.ITEMS
                    + " objects, which is what a dry run lists: give a longer Prefix");
        }
    }

    private static Refusal failed(String doing, Path path, IOException e) {
        return new Refusal("cannot " + doing + " " + path + " in the folder that stands for S3: " + e.getMessage());
    }
}
