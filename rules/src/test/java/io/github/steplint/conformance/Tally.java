package io.github.steplint.conformance;

import java.util.ArrayList;
import java.util.List;

/** Counts how many cases of a folder pass, and keeps the others with their reason. */
final class Tally {
    private final String name;
    private final List<String> failures = new ArrayList<>();
    private int total;

    Tally(String name) {
        this.name = name;
    }

    /** Counts a case; {@code reason} is kept where it did not pass. */
    void count(boolean passed, String reason) {
        total++;
        if (!passed) {
            failures.add(reason);
        }
    }

    int passed() {
        return total - failures.size();
    }

    int total() {
        return total;
    }

    /** Prints {@code passed/total} and the cases that did not pass, and holds the count to its floor. */
    void settle() {
        System.out.printf("%-40s %d/%d%n", name, passed(), total);
        failures.forEach(reason -> System.out.println("    " + reason));
        Floors.hold(name, passed(), total);
    }
}
