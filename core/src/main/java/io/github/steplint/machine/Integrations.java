package io.github.steplint.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What Step Functions can call, as {@code integrations.txt} lists it. Read when the first service is looked up. */
final class Integrations {
    private final Map<String, Map<String, Set<Resource.Pattern>>> optimized = new LinkedHashMap<>();
    private final Set<String> sdk = new TreeSet<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> optimizedNames = new HashMap<>();

    private static final class Holder {
        static final Integrations TABLE = new Integrations();
    }

    private Integrations() {
        text().lines().forEach(this::line);
    }

    static Integrations table() {
        return Holder.TABLE;
    }

    Set<String> optimizedServices() {
        return optimized.keySet();
    }

    /** The actions of an optimized integration, each with its ways of waiting; none where there is no such service. */
    Map<String, Set<Resource.Pattern>> actions(String service) {
        return optimized.getOrDefault(service, Map.of());
    }

    Set<String> sdkServices() {
        return Collections.unmodifiableSet(sdk);
    }

    /** How the SDK spells a service that is called so elsewhere. */
    Optional<String> sdkName(String name) {
        return sdk.contains(name) ? Optional.of(name) : Optional.ofNullable(aliases.get(name));
    }

    /** The optimized integration of a service as the SDK spells it, or as people do. */
    Optional<String> optimizedName(String name) {
        String known = sdkName(name).orElse(name);
        String service = optimizedNames.getOrDefault(known, known);
        return optimized.containsKey(service) ? Optional.of(service) : Optional.empty();
    }

    private void line(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "optimized":
                optimized.put(words[1], actions(words));
                break;
            case "sdk":
                sdk.addAll(java.util.Arrays.asList(words).subList(1, words.length));
                break;
            case "alias":
                aliases.put(words[1], words[2]);
                break;
            case "optimizedas":
                optimizedNames.put(words[1], words[2]);
                break;
            default:
                break;
        }
    }

    private static Map<String, Set<Resource.Pattern>> actions(String[] words) {
        Map<String, Set<Resource.Pattern>> actions = new LinkedHashMap<>();
        for (int i = 2; i < words.length; i++) {
            String[] parts = words[i].split("\\+");
            Set<Resource.Pattern> patterns = EnumSet.of(Resource.Pattern.REQUEST_RESPONSE);
            for (int j = 1; j < parts.length; j++) {
                patterns.add(pattern(parts[j]));
            }
            actions.put(parts[0], patterns);
        }
        return actions;
    }

    private static Resource.Pattern pattern(String word) {
        return word.equals("token")
                ? Resource.Pattern.WAIT_FOR_TASK_TOKEN
                : word.equals("sync2") ? Resource.Pattern.SYNC_2 : Resource.Pattern.SYNC;
    }

    private static String text() {
        try (InputStream in = Integrations.class.getResourceAsStream("integrations.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
