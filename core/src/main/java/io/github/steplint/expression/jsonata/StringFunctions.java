package io.github.steplint.expression.jsonata;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Functions on strings that need no regular expression. */
final class StringFunctions {
    private StringFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("string", 1, StringFunctions::string);
        registry.add("length", 1, StringFunctions::length);
        registry.add("substring", 3, StringFunctions::substring);
        registry.add("substringBefore", 2, arguments -> around(arguments, true));
        registry.add("substringAfter", 2, arguments -> around(arguments, false));
        registry.add("uppercase", 1, arguments -> cased(arguments, true));
        registry.add("lowercase", 1, arguments -> cased(arguments, false));
        registry.add("trim", 1, StringFunctions::trim);
        registry.add("pad", 3, StringFunctions::pad);
        registry.add("join", 2, StringFunctions::join);
    }

    private static Object string(Arguments arguments) {
        if (arguments.missing(0)) {
            return null;
        }
        return Json.text(arguments.get(0), Boolean.TRUE.equals(arguments.get(1)), arguments.meter());
    }

    private static Object length(Arguments arguments) {
        String text = arguments.text(0);
        return text == null ? null : (Object) (double) text.codePointCount(0, text.length());
    }

    private static Object substring(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        double start = arguments.missing(1) ? 0 : arguments.number(1);
        if (length + start < 0) {
            start = 0;
        }
        double end = length;
        if (!arguments.missing(2)) {
            double count = arguments.number(2);
            if (count <= 0) {
                return "";
            }
            end = start >= 0 ? start + count : length + start + count;
        }
        return slice(text, start, end, length);
    }

    /** Characters from one index to another; an index below 0 counts from the end. */
    private static String slice(String text, double from, double to, int length) {
        int start = index(from, length);
        int end = index(to, length);
        if (start >= end) {
            return "";
        }
        int first = text.offsetByCodePoints(0, start);
        return text.substring(first, text.offsetByCodePoints(first, end - start));
    }

    private static int index(double value, int length) {
        double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
        return (int) Math.max(0, Math.min(length, whole < 0 ? length + whole : whole));
    }

    private static Object around(Arguments arguments, boolean before) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        String part = Objects.requireNonNullElse(arguments.text(1), "undefined");
        int at = text.indexOf(part);
        if (at < 0) {
            return text;
        }
        return before ? text.substring(0, at) : text.substring(at + part.length());
    }

    private static Object cased(Arguments arguments, boolean upper) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        return arguments.meter().made(upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT));
    }

    private static Object trim(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                blank = true;
            } else {
                out.append(blank && !out.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
        return arguments.meter().made(out.toString());
    }

    private static Object pad(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        double width = arguments.missing(1) ? 0 : arguments.number(1);
        String filling = arguments.missing(2) || arguments.text(2).isEmpty() ? " " : arguments.text(2);
        double missing = Math.floor(Math.abs(width)) - text.codePointCount(0, text.length());
        if (missing <= 0) {
            return text;
        }
        arguments.meter().characters(missing * 2 + text.length());
        int[] points = filling.codePoints().toArray();
        StringBuilder padding = new StringBuilder();
        for (int at = 0; at < missing; at++) {
            padding.appendCodePoint(points[at % points.length]);
        }
        return width > 0 ? text + padding : padding + text;
    }

    private static Object join(Arguments arguments) {
        Seq texts = arguments.array(0);
        if (texts == null) {
            return null;
        }
        String separator = Objects.requireNonNullElse(arguments.text(1), "");
        double length = (double) separator.length() * texts.size();
        for (Object text : texts) {
            length += ((String) text).length();
        }
        arguments.meter().characters(length);
        List<String> parts = texts.stream().map(String.class::cast).toList();
        return parts.stream().collect(Collectors.joining(separator));
    }
}
