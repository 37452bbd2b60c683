package io.github.steplint.simulate.items;

import io.github.steplint.simulate.Bounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** An object that was read. */
record S3Object(String bucket, String key, byte[] content) {

    String uri() {
        return "s3://" + bucket + "/" + key;
    }

    /** As {@code $$.Map.Item.Source} names it. */
    String source() {
        return "S3://" + bucket + "/" + key;
    }

    /** The content as text, unpacked where it is packed, without a byte order mark. */
    String text() {
        String text = new String(unpacked(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private byte[] unpacked() {
        boolean packed = content.length > 2 && (content[0] & 0xff) == 0x1f && (content[1] & 0xff) == 0x8b;
        if (!packed) {
            return content;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] unpacked = in.readNBytes(Bounds.OBJECT_BYTES + 1);
            if (unpacked.length > Bounds.OBJECT_BYTES) {
                throw new Refusal(uri() + " unpacks to more than " + (Bounds.OBJECT_BYTES >> 20)
                        + " MiB, which is what a dry run reads of one object");
            }
            return unpacked;
        } catch (IOException e) {
            throw ItemsFailure.reader("The object " + uri() + " cannot be decompressed: " + e.getMessage());
        }
    }
}
