package io.github.steplint.expression.jsonata.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code $formatNumber} and {@code $formatBase}. */
public final class NumberPictures {
    private static final int LEAST_RADIX = 2;
    private static final int MOST_RADIX = 36;

    private NumberPictures() {}

    /**
     * Writes a number as a picture says: {@code #,##0.00}, {@code 0.0e0}, {@code 0%;(0%)}.
     *
     * @param options characters that stand for others in the picture and in the result: {@code decimal-separator},
     *     {@code zero-digit}…
     * @throws io.github.steplint.expression.jsonata.JsonataError D3080 to D3093 for a picture that is none, U1001 for
     *     what is too large, and for a number that is not positive where the picture has an exponent: the reference
     *     never ends on it
     */
    public static String formatNumber(double value, String picture, Map<String, String> options) {
        NumberSigns signs = NumberSigns.of(options);
        Failures.boundedPicture(picture);
        String[] texts = split(picture, signs.pattern());
        if (texts.length > 2) {
            throw Failures.of("D3080");
        }
        List<NumberPicture> pictures =
                Stream.of(texts).map(text -> NumberPicture.of(text, signs)).toList();
        pictures.forEach(each -> each.checked(signs));
        boolean second = !(value >= 0);
        NumberPicture chosen = pictures.get(second ? pictures.size() - 1 : 0);
        String sign = second && pictures.size() == 1 ? signs.minus() : "";
        return sign + chosen.prefix() + number(scaled(value, chosen, signs), chosen, signs) + chosen.suffix();
    }

    private static String[] split(String picture, String separator) {
        return picture.split(Pattern.quote(separator), -1);
    }

    private static double scaled(double value, NumberPicture picture, NumberSigns signs) {
        if (picture.text().contains(signs.percent())) {
            return value * 100;
        }
        return picture.text().contains(signs.perMille()) ? value * 1000 : value;
    }

    private static String number(double value, NumberPicture picture, NumberSigns signs) {
        NumberPicture.Layout layout = picture.layout(signs);
        if (layout.leastExponent() == 0) {
            return mantissa(value, picture, layout, signs);
        } else if (!(value > 0) || Double.isInfinite(value)) {
            throw Failures.tooMuch("A picture with an exponent can only write numbers that are positive");
        }
        double most = Math.pow(10, layout.scale());
        double least = Math.pow(10, layout.scale() - 1);
        double mantissa = value;
        int exponent = 0;
        for (; mantissa < least; exponent--) {
            mantissa *= 10;
        }
        for (; mantissa > most; exponent++) {
            mantissa /= 10;
        }
        String digits = signs.translate(Integer.toString(Math.abs(exponent)));
        return mantissa(mantissa, picture, layout, signs)
                + signs.exponent()
                + (exponent < 0 ? signs.minus() : "")
                + signs.zero().repeat(Math.max(0, layout.leastExponent() - digits.length()))
                + digits;
    }

    private static String mantissa(
            double value, NumberPicture picture, NumberPicture.Layout layout, NumberSigns signs) {
        double rounded = JsNumbers.round(value, layout.mostFraction());
        String digits = signs.translate(JsNumbers.fixed(Math.abs(rounded), layout.mostFraction()));
        String point = signs.decimal();
        String number = trimmed(digits.contains(".") ? digits.replace(".", point) : digits + point, signs.zero());
        int left = layout.leastInteger() - number.indexOf(point);
        int right = layout.leastFraction() - (number.length() - number.indexOf(point) - 1);
        StringBuilder text = new StringBuilder()
                .append(signs.zero().repeat(Math.max(0, left)))
                .append(number)
                .append(signs.zero().repeat(Math.max(0, right)));
        group(text, layout, signs);
        boolean pointless = !picture.text().contains(point) || text.indexOf(point) == text.length() - 1;
        return pointless ? text.substring(0, text.length() - 1) : text.toString();
    }

    private static String trimmed(String number, String zero) {
        int start = 0;
        int end = number.length();
        while (zero.length() == 1 && start < end && number.startsWith(zero, start)) {
            start++;
        }
        while (zero.length() == 1 && start < end && number.startsWith(zero, end - 1)) {
            end--;
        }
        return number.substring(start, end);
    }

    private static void group(StringBuilder text, NumberPicture.Layout layout, NumberSigns signs) {
        int point = text.indexOf(signs.decimal());
        if (layout.every() > 0) {
            for (int at = point - layout.every(); at > 0; at -= layout.every()) {
                text.insert(at, signs.grouping());
            }
        } else {
            for (int group : layout.integerGroups()) {
                insert(text, point++ - group, signs.grouping());
            }
        }
        int fraction = text.indexOf(signs.decimal()) + 1;
        for (int group : layout.fractionGroups()) {
            insert(text, fraction + group, signs.grouping());
        }
    }

    /** A place before the start is counted from the end, as JavaScript does; one after the end is the end. */
    private static void insert(StringBuilder text, int at, String sign) {
        int place = at < 0 ? Math.max(0, text.length() + at) : Math.min(at, text.length());
        text.insert(place, sign);
    }

    /**
     * Writes a number, rounded to a whole one, in a base; digit by digit, except that in base 10 a large one is written
     * as JavaScript does, with an exponent.
     *
     * @param radix rounded too
     * @throws io.github.steplint.expression.jsonata.JsonataError D3100 for a base below 2 or above 36
     */
    public static String formatBase(double value, double radix) {
        int base = (int) JsNumbers.round(radix, 0);
        if (base < LEAST_RADIX || base > MOST_RADIX) {
            throw Failures.of("D3100", JsNumbers.text(JsNumbers.round(radix, 0)));
        }
        double whole = JsNumbers.round(value, 0);
        if (base == 10 || Double.isNaN(whole) || Double.isInfinite(whole)) {
            return JsNumbers.text(whole);
        }
        return new BigDecimal(whole).toBigInteger().toString(base);
    }
}
