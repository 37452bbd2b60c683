package io.github.steplint.expression.jsonata.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sub-picture of {@code $formatNumber}, taken apart.
 *
 * @param text the sub-picture
 * @param prefix what stands before the number
 * @param suffix what stands after it
 * @param active all between
 * @param mantissa what of it stands before an exponent
 * @param exponent the digits of an exponent, if there is one
 */
record NumberPicture(
        String text, String prefix, String suffix, String active, String mantissa, Optional<String> exponent) {

    /**
     * How a number is laid out.
     *
     * @param integerGroups how many digits stand right of each separator
     * @param every how many digits stand between two separators, or 0 if they do not stand regularly
     * @param fractionGroups how many digits stand left of each separator
     * @param leastInteger how many digits stand before the point at least
     * @param scale how many digits a mantissa has before the point
     * @param leastFraction how many digits stand after the point at least
     * @param mostFraction how many digits stand after the point at most
     * @param leastExponent how many digits an exponent has at least, or 0 if there is none
     */
    record Layout(
            List<Integer> integerGroups,
            int every,
            List<Integer> fractionGroups,
            int leastInteger,
            int scale,
            int leastFraction,
            int mostFraction,
            int leastExponent) {}

    static NumberPicture of(String text, NumberSigns signs) {
        int first = 0;
        while (first < text.length() && !bounds(text.charAt(first), signs)) {
            first++;
        }
        if (first == text.length()) {
            throw Failures.of("D3085");
        }
        int last = text.length() - 1;
        while (!bounds(text.charAt(last), signs)) {
            last--;
        }
        String active = text.substring(first, last + 1);
        int exponent = text.indexOf(signs.exponent(), first);
        String suffix = text.substring(last + 1);
        boolean plain = exponent < 0 || exponent > last + 1;
        // The reference counts the place of the exponent from the start of the prefix, not from its end.
        return new NumberPicture(
                text,
                text.substring(0, first),
                suffix,
                active,
                plain ? active : active.substring(0, Math.min(exponent, active.length())),
                plain ? Optional.empty() : Optional.of(active.substring(Math.min(exponent + 1, active.length()))));
    }

    private static boolean bounds(char character, NumberSigns signs) {
        return signs.isActive(character) && !signs.is(signs.exponent(), character);
    }

    String integer(NumberSigns signs) {
        int point = mantissa.indexOf(signs.decimal());
        return point < 0 ? mantissa : mantissa.substring(0, point);
    }

    /** What stands after the point; without a point it is the suffix, as in the reference. */
    String fraction(NumberSigns signs) {
        int point = mantissa.indexOf(signs.decimal());
        return point < 0 ? suffix : mantissa.substring(point + 1);
    }

    /** Throws what is wrong with the picture; of several faults the last, as the reference does. */
    NumberPicture checked(NumberSigns signs) {
        exponentFault(signs)
                .or(() -> digitFault(signs))
                .or(() -> separatorFault(signs))
                .or(() -> signFault(signs))
                .ifPresent(code -> {
                    throw Failures.of(code);
                });
        return this;
    }

    private Optional<String> signFault(NumberSigns signs) {
        boolean percent = text.contains(signs.percent());
        boolean perMille = text.contains(signs.perMille());
        if (!active.chars().allMatch(c -> signs.isActive((char) c))) {
            return Optional.of("D3086");
        } else if (signs.digits(mantissa) == 0) {
            return Optional.of("D3085");
        } else if (percent && perMille) {
            return Optional.of("D3084");
        } else if (several(signs.perMille())) {
            return Optional.of("D3083");
        } else if (several(signs.percent())) {
            return Optional.of("D3082");
        }
        return several(signs.decimal()) ? Optional.of("D3081") : Optional.empty();
    }

    private boolean several(String sign) {
        return text.indexOf(sign) != text.lastIndexOf(sign);
    }

    private Optional<String> separatorFault(NumberSigns signs) {
        int point = text.indexOf(signs.decimal());
        String grouping = signs.grouping();
        if (text.contains(grouping + grouping)) {
            return Optional.of("D3089");
        } else if (point < 0) {
            return isAt(integer(signs).length() - 1, integer(signs), signs) ? Optional.of("D3088") : Optional.empty();
        }
        return isAt(point - 1, text, signs) || isAt(point + 1, text, signs) ? Optional.of("D3087") : Optional.empty();
    }

    private static boolean isAt(int index, String part, NumberSigns signs) {
        return index >= 0 && index < part.length() && signs.is(signs.grouping(), part.charAt(index));
    }

    private Optional<String> digitFault(NumberSigns signs) {
        int last = fraction(signs).lastIndexOf(signs.digit());
        if (last >= 0 && signs.mandatory(fraction(signs).substring(last)) > 0) {
            return Optional.of("D3091");
        }
        int first = integer(signs).indexOf(signs.digit());
        return first >= 0 && signs.mandatory(integer(signs).substring(0, first)) > 0
                ? Optional.of("D3090")
                : Optional.empty();
    }

    private Optional<String> exponentFault(NumberSigns signs) {
        if (exponent.isEmpty()) {
            return Optional.empty();
        }
        String digits = exponent.get();
        if (digits.isEmpty() || signs.mandatory(digits) < digits.length()) {
            return Optional.of("D3093");
        }
        return text.contains(signs.percent()) || text.contains(signs.perMille())
                ? Optional.of("D3092")
                : Optional.empty();
    }

    Layout layout(NumberSigns signs) {
        String integer = integer(signs);
        String fraction = fraction(signs);
        List<Integer> integerGroups = groups(integer, false, signs);
        int leastInteger = signs.mandatory(integer);
        int scale = leastInteger;
        int leastFraction = signs.mandatory(fraction);
        int mostFraction = signs.digits(fraction);
        if (leastInteger == 0 && mostFraction == 0) {
            leastFraction = exponent.isPresent() ? 1 : 0;
            mostFraction = leastFraction;
            leastInteger = 1 - leastFraction;
        }
        if (exponent.isPresent() && leastInteger == 0 && integer.contains(signs.digit())) {
            leastInteger = 1;
        }
        if (leastInteger == 0 && leastFraction == 0) {
            leastFraction = 1;
        }
        return new Layout(
                integerGroups,
                IntegerPicture.interval(integerGroups),
                groups(fraction, true, signs),
                leastInteger,
                scale,
                leastFraction,
                mostFraction,
                signs.mandatory(exponent.orElse("")));
    }

    /** All but the first separator are looked for in the integer part, of a fraction too, as in the reference. */
    private List<Integer> groups(String part, boolean fromLeft, NumberSigns signs) {
        List<Integer> groups = new ArrayList<>();
        int at = part.indexOf(signs.grouping());
        while (at >= 0) {
            int split = Math.min(at, part.length());
            groups.add(signs.digits(fromLeft ? part.substring(0, split) : part.substring(split)));
            at = integer(signs).indexOf(signs.grouping(), at + 1);
        }
        return groups;
    }
}
