package io.github.steplint.expression.jsonata.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whole numbers in English words: {@code Three Hundred and Sixty-Fifth}. */
final class NumberWords {
    private static final List<String> FEW = List.of(
            "Zero",
            "One",
            "Two",
            "Three",
            "Four",
            "Five",
            "Six",
            "Seven",
            "Eight",
            "Nine",
            "Ten",
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen");
    private static final List<String> ORDINALS = List.of(
            "Zeroth",
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth",
            "Thirteenth",
            "Fourteenth",
            "Fifteenth",
            "Sixteenth",
            "Seventeenth",
            "Eighteenth",
            "Nineteenth");
    private static final List<String> TENS =
            List.of("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");
    private static final List<String> MAGNITUDES = List.of("Thousand", "Million", "Billion", "Trillion");
    private static final Map<String, Double> VALUES = values();

    /** A regular expression of everything that a number in words consists of. */
    static final String REGEX = "(?:" + String.join("|", VALUES.keySet()) + "|and|[\\-, ])+";

    private NumberWords() {}

    private static Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < FEW.size(); i++) {
            values.put(FEW.get(i), (double) i);
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            values.put(ORDINALS.get(i), (double) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 10.0 * (i + 2));
            values.put(tenth(TENS.get(i)), 10.0 * (i + 2));
        }
        values.put("Hundred", 100.0);
        values.put("Hundredth", 100.0);
        double magnitude = 1;
        for (String word : MAGNITUDES) {
            magnitude *= 1000;
            values.put(word, magnitude);
            values.put(word + "th", magnitude);
        }
        Map<String, Double> lower = new LinkedHashMap<>();
        values.forEach((word, value) -> lower.put(word.toLowerCase(Locale.ROOT), value));
        return lower;
    }

    private static String tenth(String ten) {
        return ten.substring(0, ten.length() - 1) + "ieth";
    }

    /** @param value a whole number that is not negative */
    static String format(double value, boolean ordinal) {
        if (Double.isNaN(value)) {
            throw Failures.tooMuch("There are no words for what is not a number");
        }
        return below(value, "", "", ordinal);
    }

    /**
     * @param small what joins a number below 100 to what stands before it
     * @param large what joins a larger one
     */
    private static String below(double value, String small, String large, boolean ordinal) {
        if (value < 20) {
            return small + (ordinal ? ORDINALS : FEW).get((int) value);
        } else if (value < 100) {
            String ten = TENS.get((int) value / 10 - 2);
            int rest = (int) value % 10;
            return small + (rest > 0 ? ten + "-" + below(rest, "", "", ordinal) : ordinal ? tenth(ten) : ten);
        } else if (value < 1000) {
            return large + FEW.get((int) value / 100) + " Hundred" + rest(value % 100, ordinal);
        }
        int magnitude = value < 1e6 ? 1 : value < 1e9 ? 2 : value < 1e12 ? 3 : 4;
        double factor = Math.pow(1000, magnitude);
        double count = Math.floor(value / factor);
        return large + below(count, "", "", false) + " " + MAGNITUDES.get(magnitude - 1)
                + rest(value - count * factor, ordinal);
    }

    private static String rest(double rest, boolean ordinal) {
        return rest > 0 ? below(rest, " and ", ", ", ordinal) : ordinal ? "th" : "";
    }

    /** The number that words say, or {@code NaN}. */
    static double parse(String text) {
        List<Double> segments = new ArrayList<>(List.of(0.0));
        for (String word : text.toLowerCase(Locale.ROOT).split(",\\s|\\sand\\s|[\\s\\\\-]", -1)) {
            double value = VALUES.getOrDefault(word, Double.NaN);
            double top = segments.remove(segments.size() - 1);
            if (!(value < 100)) {
                segments.add(top * value);
            } else if (top >= 1000) {
                segments.add(top);
                segments.add(value);
            } else {
                segments.add(top + value);
            }
        }
        return segments.stream().reduce(0.0, Double::sum);
    }
}
