package io.github.steplint.report;

import java.nio.charset.StandardCharsets;

/** Paths as URI references. */
final class Uris {

    private Uris() {}

    /** A relative path becomes a relative reference, an absolute one a {@code file:} URI. */
    static String of(String path) {
        boolean drive = path.matches("[A-Za-z]:/.*");
        StringBuilder out = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            if (plain || drive && c == ':') {
                out.append(c);
            } else {
                out.append('%').append(String.format("%02X", (int) c));
            }
        }
        return out.toString();
    }
}
