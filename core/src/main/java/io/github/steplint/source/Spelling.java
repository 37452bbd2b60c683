package io.github.steplint.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the names that exist was probably meant by one that does not. */
public final class Spelling {
    private Spelling() {}

    /** The nearest of the candidates, if one is near enough to be the one meant. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int bound = Math.max(1, Math.min(3, word.length() / 4));
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= bound)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int distance(String first, String second) {
        if (first.equalsIgnoreCase(second)) {
            return 0;
        }
        int[][] cost = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, first, second, i, j);
            }
        }
        return cost[first.length()][second.length()];
    }

    private static int step(int[][] cost, String first, String second, int i, int j) {
        int same = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
