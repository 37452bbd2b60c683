package io.github.steplint.lint;

import java.util.regex.Pattern;

/**
 * A pattern for paths with forward slashes: {@code *} and {@code ?} stay within a name, {@code **} crosses folders, and
 * a pattern that names a folder takes in all below it. A pattern without a slash matches a name at any depth.
 */
public final class Glob {
    private final String pattern;
    private final Pattern regex;

    private Glob(String pattern) {
        this.pattern = pattern;
        this.regex = Pattern.compile(regex(pattern));
    }

    public static Glob of(String pattern) {
        return new Glob(pattern);
    }

    public boolean matches(String path) {
        return regex.matcher(path).matches();
    }

    @Override
    public String toString() {
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && pattern.equals(glob.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    private static String regex(String pattern) {
        String body = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        boolean anywhere = body.indexOf('/') < 0 || body.indexOf('/') == body.length() - 1;
        if (body.endsWith("/")) {
            body = body.substring(0, body.length() - 1);
        }
        if (body.startsWith("/")) {
            body = body.substring(1);
        }
        StringBuilder out = new StringBuilder(anywhere ? "(?:.*/)?" : "");
        for (int i = 0; i < body.length(); i++) {
            if (body.startsWith("**/", i)) {
                out.append("(?:.*/)?");
                i += 2;
            } else if (body.startsWith("**", i)) {
                out.append(".*");
                i++;
            } else {
                out.append(one(body.charAt(i)));
            }
        }
        return out.append("(?:/.*)?").toString();
    }

    private static String one(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
