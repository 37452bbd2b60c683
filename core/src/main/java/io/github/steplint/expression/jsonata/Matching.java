package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.CountedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the matches of regular expressions, and of functions that stand for one. */
final class Matching {
    private Matching() {}

    /** A match: what matched, where, and what its groups hold. */
    record Match(String text, int start, int end, Seq groups, Next next) {
        /** The match as a value, with the function that finds the next. */
        Map<String, Object> object(Func.Regex regex, String in) {
            Map<String, Object> object = Values.object();
            object.put("match", text);
            object.put("start", (double) start);
            object.put("end", (double) end);
            object.put("groups", groups);
            object.put(
                    "next",
                    new Func.Native(
                            "next",
                            0,
                            Optional.empty(),
                            arguments -> Matching.next(regex, in, end, arguments.meter())
                                    .map(following -> following.object(regex, in))
                                    .orElse(null)));
            return object;
        }
    }

    /** Finds the match that follows. */
    interface Next {
        Optional<Match> find();
    }

    static Optional<Match> find(Func.Regex regex, String text, int from, Meter meter) {
        try {
            Matcher matcher = regex.pattern().matcher(new CountedText(text, meter::tick));
            if (!matcher.find(from)) {
                return Optional.empty();
            }
            Seq groups = new Seq();
            for (int group = 1; group <= matcher.groupCount(); group++) {
                groups.add(matcher.group(group));
            }
            int end = matcher.end();
            return Optional.of(
                    new Match(matcher.group(), matcher.start(), end, groups, () -> next(regex, text, end, meter)));
        } catch (StackOverflowError e) {
            throw new JsonataError("U1001", "The regular expression /" + regex.source() + "/ goes too deep");
        }
    }

    private static Optional<Match> next(Func.Regex regex, String text, int from, Meter meter) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        Optional<Match> next = find(regex, text, from, meter);
        if (next.isPresent() && next.get().text().isEmpty()) {
            throw new JsonataError("D1004", "Regular expression matches zero length string");
        }
        return next;
    }

    /** The first match of a regular expression or of a function in its place. */
    static Optional<Match> first(Func matcher, String text, Arguments in) {
        if (matcher instanceof Func.Regex regex) {
            return find(regex, text, 0, in.meter());
        }
        return match(in.run().apply(matcher, List.of(text), null, in.frame()), in);
    }

    private static Optional<Match> match(Object value, Arguments in) {
        if (value == null) {
            return Optional.empty();
        }
        Map<String, Object> object = Values.isObject(value) ? Values.object(value) : Map.of();
        if (!(object.get("start") instanceof Double start)
                || !(object.get("end") instanceof Double end)
                || !(object.get("groups") instanceof Seq groups)
                || !(object.get("match") instanceof String text)
                || !(object.get("next") instanceof Func next)) {
            throw new JsonataError(
                    "T1010",
                    "The matcher function argument passed to function {{token}} does not return the correct object "
                            + "structure");
        }
        in.meter().tick(100);
        return Optional.of(new Match(
                text,
                start.intValue(),
                end.intValue(),
                groups,
                () -> match(in.run().apply(next, new ArrayList<>(), null, in.frame()), in)));
    }
}
