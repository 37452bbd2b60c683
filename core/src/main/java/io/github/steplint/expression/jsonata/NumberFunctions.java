package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.picture.IntegerPictures;
import io.github.steplint.expression.jsonata.picture.NumberPictures;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/** Functions on numbers. */
final class NumberFunctions {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([Ee][-+]?[0-9]+)?");
    private static final Pattern RADIX = Pattern.compile("0([xX][0-9A-Fa-f]+|[oO][0-7]+|[bB][01]+)");
    private static final int MOST_DECIMALS = 400;

    private NumberFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("number", 1, NumberFunctions::number);
        registry.add("abs", 1, arguments -> one(arguments, Math::abs));
        registry.add("floor", 1, arguments -> one(arguments, Math::floor));
        registry.add("ceil", 1, arguments -> one(arguments, Math::ceil));
        registry.add("round", 2, NumberFunctions::round);
        registry.add("power", 2, NumberFunctions::power);
        registry.add("sqrt", 1, NumberFunctions::sqrt);
        registry.add("sum", 1, arguments -> fold(arguments, 0, Double::sum, 0.0));
        registry.add("max", 1, arguments -> fold(arguments, Double.NEGATIVE_INFINITY, Math::max, null));
        registry.add("min", 1, arguments -> fold(arguments, Double.POSITIVE_INFINITY, Math::min, null));
        registry.add("average", 1, NumberFunctions::average);
        registry.add("formatNumber", 3, NumberFunctions::formatNumber);
        registry.add("formatBase", 2, NumberFunctions::formatBase);
        registry.add("formatInteger", 2, NumberFunctions::formatInteger);
        registry.add("parseInteger", 2, NumberFunctions::parseInteger);
    }

    private static Object one(Arguments arguments, DoubleUnaryOperator operator) {
        return arguments.missing(0) ? null : (Object) operator.applyAsDouble(arguments.number(0));
    }

    private static Object number(Arguments arguments) {
        Object value = arguments.get(0);
        if (value == null || value instanceof Double) {
            return value;
        }
        if (value instanceof Boolean bool) {
            return bool ? 1.0 : 0.0;
        }
        if (value instanceof String text) {
            arguments.meter().tick(text.length());
            if (DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
                return Double.parseDouble(text);
            }
            if (RADIX.matcher(text).matches() && text.length() < 1000) {
                int radix =
                        text.charAt(1) == 'x' || text.charAt(1) == 'X' ? 16 : "oO".indexOf(text.charAt(1)) >= 0 ? 8 : 2;
                return new BigInteger(text.substring(2), radix).doubleValue();
            }
        }
        throw new JsonataError(
                "D3030", "Unable to cast value to a number: " + new Operations(arguments.run()).shown(value));
    }

    private static Object round(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        double value = arguments.number(0);
        double precision = arguments.missing(1) ? 0 : arguments.number(1);
        if (!Double.isFinite(value) || precision > MOST_DECIMALS) {
            return value;
        }
        if (precision < -MOST_DECIMALS) {
            return 0.0;
        }
        double rounded = new BigDecimal(Double.toString(value))
                .setScale((int) precision, RoundingMode.HALF_EVEN)
                .doubleValue();
        return rounded == 0 ? 0.0 : rounded;
    }

    private static Object power(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        double base = arguments.number(0);
        double exponent = arguments.number(1);
        double result = Math.pow(base, exponent);
        if (!Double.isFinite(result)) {
            throw new JsonataError(
                    "D3061",
                    "The power function has resulted in a value that cannot be represented as a JSON number: base="
                            + Numbers.text(base)
                            + ", exponent="
                            + Numbers.text(exponent));
        }
        return result;
    }

    private static Object sqrt(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        if (arguments.number(0) < 0) {
            throw new JsonataError(
                    "D3060",
                    "The sqrt function cannot be applied to a negative number: " + Numbers.text(arguments.number(0)));
        }
        return Math.sqrt(arguments.number(0));
    }

    private static Object fold(Arguments arguments, double first, DoubleBinaryOperator operator, Object ofNone) {
        Seq numbers = arguments.array(0);
        if (numbers == null) {
            return null;
        }
        arguments.meter().tick(numbers.size());
        double result = first;
        for (Object number : numbers) {
            result = operator.applyAsDouble(result, (Double) number);
        }
        return numbers.isEmpty() ? ofNone : (Object) result;
    }

    private static Object average(Arguments arguments) {
        Seq numbers = arguments.array(0);
        Object sum = fold(arguments, 0, Double::sum, null);
        return sum == null ? null : (Object) ((Double) sum / numbers.size());
    }

    private static Object formatNumber(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        Map<String, String> options = new LinkedHashMap<>();
        if (Values.isObject(arguments.get(2))) {
            Values.object(arguments.get(2))
                    .forEach((key, value) -> options.put(key, Json.text(value, false, arguments.meter())));
        }
        String picture = arguments.missing(1) ? "" : arguments.text(1);
        return arguments.meter().made(NumberPictures.formatNumber(arguments.number(0), picture, options));
    }

    private static Object formatBase(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        double radix = arguments.missing(1) ? 10 : arguments.number(1);
        return NumberPictures.formatBase(arguments.number(0), radix);
    }

    private static Object formatInteger(Arguments arguments) {
        if (arguments.missing(0) || arguments.missing(1)) {
            return null;
        }
        return arguments.meter().made(IntegerPictures.formatInteger(arguments.number(0), arguments.text(1)));
    }

    private static Object parseInteger(Arguments arguments) {
        if (arguments.missing(0) || arguments.missing(1)) {
            return null;
        }
        return IntegerPictures.parseInteger(arguments.text(0), arguments.text(1))
                .orElse(null);
    }
}
