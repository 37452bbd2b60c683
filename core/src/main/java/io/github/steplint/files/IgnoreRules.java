package io.github.steplint.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one {@code .gitignore} says. Paths are relative to its folder.
 *
 * <p>Source: git's manual, gitignore, "Pattern format".
 */
final class IgnoreRules {
    private static final long MAX_BYTES = 1 << 20;

    private final List<Pattern> patterns;

    private IgnoreRules(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** The rules of a file; a file that isn't there or can't be read has none. */
    static IgnoreRules of(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return new IgnoreRules(List.of());
            }
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new IgnoreRules(List.of());
        }
    }

    static IgnoreRules parse(String text) {
        List<Pattern> patterns = new ArrayList<>();
        text.lines().forEach(line -> Pattern.parse(line).ifPresent(patterns::add));
        return new IgnoreRules(patterns);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Whether the last pattern that matches ignores the path or takes it back in; empty if none matches. */
    Optional<Boolean> ignores(String path, boolean folder) {
        String[] segments = path.split("/");
        for (int i = patterns.size() - 1; i >= 0; i--) {
            Pattern pattern = patterns.get(i);
            if (pattern.matches(segments, folder)) {
                return Optional.of(!pattern.negated);
            }
        }
        return Optional.empty();
    }

    /** One line: {@code !} takes back in, a slash at the end means folders only, any other slash ties it to the folder. */
    private record Pattern(String[] segments, boolean negated, boolean foldersOnly) {

        static Optional<Pattern> parse(String line) {
            String rest = trim(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (rest.isEmpty() || rest.startsWith("#")) {
                return Optional.empty();
            }
            boolean negated = rest.startsWith("!");
            rest = negated ? rest.substring(1) : rest;
            boolean foldersOnly = rest.endsWith("/");
            rest = foldersOnly ? rest.substring(0, rest.length() - 1) : rest;
            boolean anchored = rest.indexOf('/') >= 0;
            rest = rest.startsWith("/") ? rest.substring(1) : rest;
            return rest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Pattern(segments(anchored ? rest : "**/" + rest), negated, foldersOnly));
        }

        /** Any number of stars from two on cross folders. */
        private static String[] segments(String pattern) {
            String[] segments = pattern.split("/");
            for (int i = 0; i < segments.length; i++) {
                if (segments[i].length() > 2 && segments[i].chars().allMatch(c -> c == '*')) {
                    segments[i] = "**";
                }
            }
            return segments;
        }

        boolean matches(String[] path, boolean folder) {
            return (folder || !foldersOnly) && matches(0, path, 0);
        }

        private boolean matches(int segment, String[] path, int part) {
            if (segment == segments.length) {
                return part == path.length;
            }
            if (!segments[segment].equals("**")) {
                return part < path.length
                        && Glob.matches(segments[segment], path[part])
                        && matches(segment + 1, path, part + 1);
            }
            if (segment == segments.length - 1) {
                return part < path.length;
            }
            for (int skipped = part; skipped < path.length; skipped++) {
                if (matches(segment + 1, path, skipped)) {
                    return true;
                }
            }
            return false;
        }

        /** Blanks at the end of a line don't count unless they are quoted. */
        private static String trim(String line) {
            int end = line.length();
            while (end > 0
                    && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')
                    && !(end > 1 && line.charAt(end - 2) == '\\')) {
                end--;
            }
            return line.substring(0, end);
        }
    }
}
