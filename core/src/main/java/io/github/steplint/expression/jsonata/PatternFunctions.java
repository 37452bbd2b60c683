package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Matching.Match;
import java.util.Map;
import java.util.Optional;

/** Functions that look for strings or regular expressions in a string. */
final class PatternFunctions {
    private PatternFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("contains", 2, PatternFunctions::contains);
        registry.add("match", 3, PatternFunctions::match);
        registry.add("replace", 4, PatternFunctions::replace);
        registry.add("split", 3, PatternFunctions::split);
    }

    private static Object contains(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        if (arguments.get(1) instanceof Func matcher) {
            return Matching.first(matcher, text, arguments).isPresent();
        }
        return text.contains(arguments.missing(1) ? "undefined" : arguments.text(1));
    }

    private static double limit(Arguments arguments, int index, String code, String message) {
        double limit = arguments.missing(index) ? Double.POSITIVE_INFINITY : arguments.number(index);
        if (limit < 0) {
            throw new JsonataError(code, message);
        }
        return limit;
    }

    private static Object match(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        double limit =
                limit(arguments, 2, "D3040", "Third argument of match function must evaluate to a positive number");
        Seq found = Seq.sequence();
        if (limit <= 0) {
            return found;
        }
        Optional<Match> match = Matching.first(arguments.function(1), text, arguments);
        while (match.isPresent() && found.size() < limit) {
            arguments.meter().tick(4);
            Map<String, Object> object = Values.object();
            object.put("match", match.get().text());
            object.put("index", (double) match.get().start());
            object.put("groups", match.get().groups());
            found.add(object);
            match = match.get().next().find();
        }
        return found;
    }

    private static Object split(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        double limit =
                limit(arguments, 2, "D3020", "Third argument of split function must evaluate to a positive number");
        Seq parts = new Seq();
        if (arguments.get(1) instanceof String separator) {
            split(text, separator, Math.floor(limit), parts);
            arguments.meter().items(parts.size());
        } else if (limit > 0) {
            split(arguments, text, limit, parts);
        }
        return parts;
    }

    private static void split(String text, String separator, double limit, Seq parts) {
        int start = 0;
        while (parts.size() < limit) {
            int at =
                    separator.isEmpty() ? (start + 1 < text.length() ? start + 1 : -1) : text.indexOf(separator, start);
            if (at < 0) {
                if (!(separator.isEmpty() && text.isEmpty())) {
                    parts.add(text.substring(start));
                }
                return;
            }
            parts.add(text.substring(start, at));
            start = at + separator.length();
        }
    }

    private static void split(Arguments arguments, String text, double limit, Seq parts) {
        int start = 0;
        Optional<Match> match = Matching.first(arguments.function(1), text, arguments);
        while (match.isPresent() && parts.size() < limit) {
            arguments.meter().tick(4);
            parts.add(between(text, start, match.get().start()));
            start = match.get().end();
            match = match.get().next().find();
        }
        if (parts.size() < limit) {
            parts.add(between(text, start, text.length()));
        }
    }

    /** Part of a text, between places that a function may have given. */
    private static String between(String text, int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(0, Math.min(end, text.length()));
        return text.substring(Math.min(from, to), Math.max(from, to));
    }

    private static Object replace(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        if ("".equals(arguments.get(1))) {
            throw new JsonataError("D3010", "Second argument of replace function cannot be an empty string");
        }
        double limit =
                limit(arguments, 3, "D3011", "Fourth argument of replace function must evaluate to a positive number");
        if (limit <= 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        if (arguments.get(1) instanceof String plain) {
            plain(arguments, text, plain, limit, out);
        } else {
            matches(arguments, text, limit, out);
        }
        return arguments.meter().made(out.toString());
    }

    private static void plain(Arguments arguments, String text, String plain, double limit, StringBuilder out) {
        String with = arguments.get(2) instanceof String string
                ? string
                : arguments.missing(2) ? "undefined" : Json.text(arguments.get(2), false, arguments.meter());
        int start = 0;
        int count = 0;
        for (int at = text.indexOf(plain); at >= 0 && count < limit; at = text.indexOf(plain, start)) {
            out.append(text, start, at).append(with);
            arguments.meter().length(out.length());
            arguments.meter().tick();
            start = at + plain.length();
            count++;
        }
        out.append(text.substring(start));
    }

    private static void matches(Arguments arguments, String text, double limit, StringBuilder out) {
        Optional<Match> match = Matching.first(arguments.function(1), text, arguments);
        int start = 0;
        int count = 0;
        while (match.isPresent() && count < limit) {
            Match found = match.get();
            out.append(between(text, start, found.start())).append(replacement(arguments, found));
            arguments.meter().length(out.length());
            start = found.start() + found.text().length();
            count++;
            match = found.next().find();
        }
        out.append(between(text, start, text.length()));
    }

    private static String replacement(Arguments arguments, Match match) {
        if (arguments.get(2) instanceof String template) {
            return substituted(template, match);
        }
        Map<String, Object> object = Values.object();
        object.put("match", match.text());
        object.put("start", (double) match.start());
        object.put("end", (double) match.end());
        object.put("groups", match.groups());
        Object with = arguments
                .run()
                .apply(arguments.function(2), java.util.List.of(object), arguments.input(), arguments.frame());
        if (with instanceof String text) {
            return text;
        }
        throw new JsonataError("D3012", "Attempted to replace a matched string with a non-string value");
    }

    /** A replacement with {@code $1} and the like filled in. */
    private static String substituted(String template, Match match) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at++);
            if (c != '$') {
                out.append(c);
            } else if (template.startsWith("$", at)) {
                out.append('$');
                at++;
            } else if (template.startsWith("0", at)) {
                out.append(match.text());
                at++;
            } else {
                at = group(template, at, match.groups(), out);
            }
        }
        return out.toString();
    }

    private static int group(String template, int at, Seq groups, StringBuilder out) {
        int most = groups.isEmpty() ? 1 : String.valueOf(groups.size()).length();
        int end = at;
        while (end < template.length() && end < at + most && Character.isDigit(template.charAt(end))) {
            end++;
        }
        if (end == at) {
            out.append('$');
            return at;
        }
        int number = Integer.parseInt(template.substring(at, end));
        if (end - at > 1 && number > groups.size()) {
            number = Integer.parseInt(template.substring(at, --end));
        }
        if (number >= 1 && number <= groups.size() && groups.get(number - 1) != null) {
            out.append(groups.get(number - 1));
        }
        return end;
    }
}
