package io.github.steplint.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name that was probably meant. Better no guess than a wild one. */
public final class Spelling {
    private static final int MOST_EDITS = 2;
    private static final int LONGEST = 200;
    /** Splitting names into words is dear; nobody looks through more names than these. */
    private static final int MOST_CANDIDATES = 1000;

    private static final int SHORTEST_STEM = 3;
    private static final double LEAST_WORD = 0.45;
    private static final double LEAST_PHRASE = 0.6;
    private static final Pattern WORD_ENDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private Spelling() {}

    /**
     * The candidate nearest to a word that is not one of them: the same but for case, or at most two slips away, or of
     * the same words but for one that is shortened, lengthened or left out. Nothing if none is near, or if several
     * are equally near by their words. What differs by a number only ({@code Step1}, {@code Step2}) is no slip.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.isBlank() || word.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> candidate.equalsIgnoreCase(word) && !candidate.equals(word))
                .findFirst()
                .or(() -> byLetters(word, candidates))
                .or(() -> byWords(word, candidates));
    }

    private static Optional<String> byLetters(String word, Collection<String> candidates) {
        int bound = Math.min(MOST_EDITS, (word.length() - 1) / 2);
        String lower = word.toLowerCase(Locale.ROOT);
        String best = null;
        for (String candidate : candidates) {
            if (bound > 0 && Math.abs(candidate.length() - word.length()) <= bound) {
                int edits = edits(lower, candidate.toLowerCase(Locale.ROOT), bound);
                if (edits <= bound && !candidate.equals(word) && !otherNumber(word, candidate)) {
                    best = candidate;
                    bound = edits - 1;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean otherNumber(String word, String candidate) {
        String digits = word.replaceAll("\\D", "");
        String others = candidate.replaceAll("\\D", "");
        return !digits.equals(others) && word.replaceAll("\\d", "").equalsIgnoreCase(candidate.replaceAll("\\d", ""));
    }

    /** Insertions, deletions, replacements and swaps of neighbours; more than {@code bound} may come out too low. */
    static int edits(String one, String other, int bound) {
        int[] beforeLast = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                row[j] = edits(one, other, i, j, beforeLast, before, row);
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
            int[] spare = beforeLast;
            beforeLast = before;
            before = row;
            row = spare;
        }
        return before[other.length()];
    }

    private static int edits(String one, String other, int i, int j, int[] beforeLast, int[] before, int[] row) {
        char c = one.charAt(i - 1);
        char d = other.charAt(j - 1);
        int least = Math.min(before[j] + 1, Math.min(row[j - 1] + 1, before[j - 1] + (c == d ? 0 : 1)));
        boolean swapped = i > 1 && j > 1 && c == other.charAt(j - 2) && one.charAt(i - 2) == d;
        return swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }

    private static Optional<String> byWords(String word, Collection<String> candidates) {
        if (candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        List<String> words = words(word);
        double best = LEAST_PHRASE;
        String found = null;
        for (String candidate : candidates) {
            double likeness = candidate.length() > LONGEST || candidate.equals(word) || otherNumber(word, candidate)
                    ? 0
                    : likeness(words, words(candidate));
            if (likeness > best) {
                best = likeness;
                found = candidate;
            } else if (likeness == best) {
                found = null;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : WORD_ENDS.split(name)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** 1 for the same words in the same order; 0 if each of the two has a word that is not in the other. */
    private static double likeness(List<String> words, List<String> others) {
        List<String> longer = words.size() >= others.size() ? words : others;
        List<String> shorter = longer == words ? others : words;
        double sum = 0;
        int at = 0;
        for (String word : shorter) {
            double alike = 0;
            while (at < longer.size() && alike == 0) {
                alike = alike(word, longer.get(at++));
            }
            if (alike == 0) {
                return 0;
            }
            sum += alike;
        }
        return 2 * sum / (longer.size() + shorter.size());
    }

    private static double alike(String word, String other) {
        if (word.equals(other)) {
            return 1;
        }
        int stem = 0;
        while (stem < Math.min(word.length(), other.length()) && word.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        double alike = 2.0 * stem / (word.length() + other.length());
        return stem >= SHORTEST_STEM && alike > LEAST_WORD ? alike : 0;
    }
}
