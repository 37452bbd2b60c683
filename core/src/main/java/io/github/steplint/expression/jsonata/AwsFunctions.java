package io.github.steplint.expression.jsonata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Functions that Step Functions adds. Source: AWS Step Functions guide, "JSONata functions provided by Step Functions".
 */
final class AwsFunctions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> DIGESTS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private AwsFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("partition", 2, AwsFunctions::partition);
        registry.add("range", 3, AwsFunctions::range);
        registry.add("hash", 2, AwsFunctions::hash);
        registry.add("random", 1, AwsFunctions::random);
        registry.add("uuid", 0, AwsFunctions::uuid);
        registry.add("parse", 1, AwsFunctions::parse);
    }

    private static Object partition(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null || arguments.missing(1)) {
            return null;
        }
        int size = (int) Math.rint(arguments.number(1));
        if (size < 1) {
            throw new JsonataError("D3040", "The chunk size of the partition function must be a positive number");
        }
        Seq chunks = new Seq();
        for (int from = 0; from < items.size(); from += size) {
            Seq chunk = new Seq(items.subList(from, (int) Math.min(items.size(), (long) from + size)));
            arguments.meter().tick(chunk.size());
            chunks.add(chunk);
            if (size > items.size()) {
                break;
            }
        }
        return chunks;
    }

    private static Object range(Arguments arguments) {
        if (arguments.missing(0) || arguments.missing(1) || arguments.missing(2)) {
            return null;
        }
        double from = Math.rint(arguments.number(0));
        double to = Math.rint(arguments.number(1));
        double step = Math.rint(arguments.number(2));
        if (step == 0) {
            throw new JsonataError("D3040", "The step of the range function must not be zero");
        }
        double size = Math.floor((to - from) / step) + 1;
        arguments.meter().items(size);
        Seq numbers = Seq.sequence();
        for (int at = 0; at < size; at++) {
            numbers.add(from + at * step);
        }
        return numbers;
    }

    private static Object hash(Arguments arguments) {
        String text = arguments.text(0);
        String algorithm = arguments.text(1);
        if (text == null || algorithm == null) {
            return null;
        }
        if (!DIGESTS.contains(algorithm)) {
            throw new JsonataError("D3040", "The hash function does not know the algorithm \"" + algorithm + "\"");
        }
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    private static Object random(Arguments arguments) {
        if (arguments.missing(0)) {
            return arguments.world().random().nextDouble();
        }
        return new SplittableRandom((long) arguments.number(0)).nextDouble();
    }

    private static Object uuid(Arguments arguments) {
        long high = arguments.world().random().nextLong();
        long low = arguments.world().random().nextLong();
        return new UUID(high & ~0xF000L | 0x4000L, low & ~(3L << 62) | 1L << 63).toString();
    }

    private static Object parse(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        arguments.meter().characters(text.length());
        try {
            return Json.value(JSON.readTree(text));
        } catch (JacksonException e) {
            throw new JsonataError("D3120", "The parse function was given text that is not JSON: " + shortened(text));
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }
}
