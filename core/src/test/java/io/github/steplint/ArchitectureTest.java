package io.github.steplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.lint.Linter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The drawing of the house: which package sees which, and which library stands behind which door. What the class files
 * say (as {@code jdeps} reads them) must be this drawing and nothing else.
 */
class ArchitectureTest {
    private static final String ROOT = "io.github.steplint.";

    /** A package, and those that it may see; nothing sees a package above itself. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "source", Set.of(),
            "files", Set.of("source"),
            "expression", Set.of("source"),
            "machine", Set.of("source", "expression"),
            "simulate", Set.of("source", "expression", "machine"),
            "document", Set.of("source", "machine"),
            "facts", Set.of("source", "expression", "machine", "document"),
            "reproduce", Set.of("source", "expression", "machine", "simulate", "facts"),
            "lint", Set.of("source", "expression", "machine", "document", "facts", "files"),
            "report", Set.of("source", "machine", "lint", "simulate"));

    /** A library, and the packages that may name it. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "tools.jackson", Set.of("source", "expression", "simulate", "reproduce", "report"),
            "org.yaml", Set.of("source"),
            "com.networknt", Set.of("source"),
            "org.jgrapht", Set.of("facts"));

    private static final Pattern LINE = Pattern.compile("\\s+(\\S+)\\s+-> (\\S+)\\s.*");

    @Test
    void packagesSeeOnlyThoseBelowThem() {
        uses().forEach((name, used) -> {
            assertThat(ARROWS).as("packages of the house").containsKey(name);
            assertThat(used.stream().filter(ARROWS::containsKey))
                    .as("what %s sees", name)
                    .isSubsetOf(ARROWS.get(name));
        });
    }

    @Test
    void eachLibraryStandsBehindItsDoor() {
        uses().forEach((name, used) -> used.stream()
                .filter(other -> !ARROWS.containsKey(other))
                .forEach(other ->
                        assertThat(doors(other)).as("who may use %s", other).contains(name)));
    }

    private static Set<String> doors(String library) {
        return DOORS.entrySet().stream()
                .filter(door -> library.startsWith(door.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    /** By package of the house: the others that it uses, and the packages of libraries; those of the JDK are left out. */
    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        jdeps().lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            String from = line.group(1).substring(ROOT.length()).replaceFirst("\\..*", "");
            Set<String> used = uses.computeIfAbsent(from, name -> new TreeSet<>());
            String to = line.group(2);
            if (to.startsWith(ROOT)) {
                used.add(to.substring(ROOT.length()).replaceFirst("\\..*", ""));
            } else if (Stream.of("java.", "javax.").noneMatch(to::startsWith)) {
                used.add(to + ".");
            }
            used.remove(from);
        });
        assertThat(uses).as("what jdeps found").hasSizeGreaterThan(ARROWS.size() - 2);
        return uses;
    }

    private static String jdeps() {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-verbose:package",
                        "-filter:none",
                        classes().toString());
        assertThat(status).as("%s", out).isZero();
        return out.toString();
    }

    private static Path classes() {
        try {
            return Path.of(Linter.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
