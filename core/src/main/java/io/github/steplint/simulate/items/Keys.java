package io.github.steplint.simulate.items;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Names of buckets and objects, as far as a file can have them. */
final class Keys {
    /** The order in which S3 lists keys. */
    static final Comparator<String> ORDER =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private Keys() {}

    /**
     * The parts of a key between its slashes.
     *
     * @throws Refusal where a part would lead elsewhere as the name of a file
     */
    static List<String> parts(String bucket, String key) {
        List<String> parts = List.of((bucket + "/" + key).split("/", -1));
        boolean plain = !bucket.contains("/") && parts.stream().allMatch(Keys::plain);
        if (!plain) {
            throw new Refusal("s3://" + bucket + "/" + key + " cannot be the name of a file in a folder that stands"
                    + " for S3: empty parts, . and .. and the characters \\ : and NUL are not taken");
        }
        return parts;
    }

    private static boolean plain(String part) {
        return !part.isEmpty()
                && !part.equals(".")
                && !part.equals("..")
                && part.chars().noneMatch(c -> c == '\\' || c == ':' || c == 0);
    }
}
