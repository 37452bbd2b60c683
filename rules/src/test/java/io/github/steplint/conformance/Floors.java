package io.github.steplint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The share of cases that must pass, folder by folder, as a fraction that only ever rises. With
 * {@code -Dsteplint.floors=raise} a better result is written down; with {@code -Dsteplint.floors=off} a folder of other
 * cases is measured without being held to anything.
 */
final class Floors {
    private static final Path FILE = Path.of("src/test/resources/conformance/floors.txt");

    private Floors() {}

    static synchronized void hold(String name, int passed, int total) {
        String mode = System.getProperty("steplint.floors", "hold");
        if (mode.equals("off") || total == 0) {
            return;
        }
        Map<String, Fraction> floors = read();
        Fraction now = new Fraction(passed, total);
        Fraction floor = floors.getOrDefault(name, new Fraction(0, 1));
        if (mode.equals("raise") && now.compareTo(floor) > 0) {
            floors.put(name, now);
            write(floors);
            return;
        }
        assertThat(now).as("%s: %s passed, the floor is %s", name, now, floor).isGreaterThanOrEqualTo(floor);
    }

    private static Map<String, Fraction> read() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .collect(
                            Collectors.toMap(part -> part[0], part -> Fraction.of(part[1]), (a, b) -> b, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Map<String, Fraction> floors) {
        List<String> lines = floors.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.toList());
        lines.add(0, "# The share of cases that must pass. It only ever rises.");
        try {
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Fraction(int passed, int total) implements Comparable<Fraction> {
        static Fraction of(String text) {
            String[] parts = text.split("/");
            return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public int compareTo(Fraction other) {
            return Long.compare((long) passed * other.total, (long) other.passed * total);
        }

        @Override
        public String toString() {
            return passed + "/" + total;
        }
    }
}
