package io.github.steplint.expression.jsonata.picture;

import io.github.steplint.expression.CountedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time that is written as a picture says. A date is given by year, month and day or by year and day of the
 * year; a time by hour, minute, second and fraction, or by the same with a half-day. Of these the least significant may
 * be missing, which then are zero, and the most significant, which then are those of now; between two that are given
 * none may be missing.
 */
final class DateReader {
    private static final int MOST_MARKERS = 100;
    /** A regular expression of alternatives takes stack for each of them that it reads. */
    private static final int MOST_TIMESTAMP = 300;

    private static final long MOST_READS = 5_000_000;

    private final DatePicture picture;
    private final DateComponents now;
    private final Map<Character, Double> components = new HashMap<>();

    private DateReader(DatePicture picture, DateComponents now) {
        this.picture = picture;
        this.now = now;
    }

    /** The time in milliseconds since the epoch, or {@code NaN}. */
    static double read(String timestamp, DatePicture picture, DateComponents now) {
        return new DateReader(picture, now).read(timestamp);
    }

    private List<DatePicture.Marker> markers() {
        return picture.parts().stream()
                .filter(DatePicture.Marker.class::isInstance)
                .map(DatePicture.Marker.class::cast)
                .toList();
    }

    private double read(String timestamp) {
        List<DatePicture.Marker> markers = markers();
        if (markers.size() > MOST_MARKERS || timestamp.length() > MOST_TIMESTAMP) {
            throw Failures.tooMuch("A timestamp with so many parts is longer than an evaluation may read");
        }
        Matcher matcher =
                Pattern.compile(regex(), Pattern.CASE_INSENSITIVE).matcher(CountedText.limited(timestamp, MOST_READS));
        if (!matches(matcher) || markers.isEmpty()) {
            return Double.NaN;
        }
        for (int i = 0; i < markers.size(); i++) {
            put(markers.get(i), matcher.group(i + 1));
        }
        return time();
    }

    private static boolean matches(Matcher matcher) {
        try {
            return matcher.matches();
        } catch (CountedText.ReadTooOften e) {
            throw Failures.tooMuch("The timestamp takes too many steps to read by this picture");
        }
    }

    private String regex() {
        StringBuilder regex = new StringBuilder();
        for (DatePicture.Part part : picture.parts()) {
            if (part instanceof DatePicture.Literal literal) {
                regex.append(Pattern.quote(literal.text()));
            } else if (part instanceof DatePicture.Marker marker) {
                regex.append('(').append(regex(marker)).append(')');
            }
        }
        return regex.toString();
    }

    private static String regex(DatePicture.Marker marker) {
        char component = marker.component();
        if (component == 'Z' || component == 'z') {
            String minutes = zoneSeparator(marker).isEmpty() ? "" : Pattern.quote(zoneSeparator(marker)) + "[0-9]+";
            return (component == 'z' ? "GMT" : "") + "[-+][0-9]+" + minutes;
        } else if (marker.number().isPresent()) {
            return IntegerPictures.regex(marker.number().get(), marker.width());
        } else if ("MxFP".indexOf(component) < 0) {
            throw Failures.of("D3133", component);
        }
        return "[a-zA-Z]+";
    }

    private static String zoneSeparator(DatePicture.Marker marker) {
        return marker.number()
                .filter(number -> number.every() > 0)
                .map(number -> number.separators().get(0).character())
                .orElse("");
    }

    /** A name that is none leaves its component out, as one that the picture does not have. */
    private void put(DatePicture.Marker marker, String text) {
        char component = marker.component();
        if (component == 'Z' || component == 'z') {
            components.put(component, zone(component == 'z' ? text.substring(3) : text, zoneSeparator(marker)));
        } else if (marker.number().isPresent()) {
            components.put(
                    component, IntegerPictures.parse(text, marker.number().get()));
        } else {
            int index = component == 'P' ? List.of("am", "pm").indexOf(half(text)) : name(marker, text);
            components.remove(component);
            if (index >= 0) {
                components.put(component, (double) index + (component == 'P' ? 0 : 1));
            }
        }
    }

    private static String half(String text) {
        return text.equals("AM") ? "am" : text.equals("PM") ? "pm" : text;
    }

    private static int name(DatePicture.Marker marker, String text) {
        List<String> names = marker.component() == 'F' ? DatePictures.DAYS : DatePictures.MONTHS;
        double most = marker.most().orElse(Double.NaN);
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            // Of two names with the same beginning, the later counts.
            found = (most > 0 && name.length() > most ? name.substring(0, (int) most) : name).equals(text) ? i : found;
        }
        return found;
    }

    /** Minutes east of UTC; the minutes of a western zone count eastward, as in the reference. */
    private static double zone(String text, String separator) {
        int split = separator.isEmpty() ? Math.min(3, text.length()) : text.indexOf(separator);
        if (split < 0) {
            return Double.NaN;
        }
        double minutes = JsNumbers.parseInt(text.substring(split + (separator.isEmpty() ? 0 : separator.length())));
        return JsNumbers.parseInt(text.substring(0, split)) * 60 + (split == text.length() ? 0 : minutes);
    }

    private double time() {
        boolean dateA = only("YXMxWwdD", "YMD");
        boolean dateB = !dateA && only("YXMxWwdD", "Yd");
        if (only("YXMxWwdD", "Xxw") || only("YXMxWwdD", "XW")) {
            // Weeks name a day, but the reference does not work it out.
            throw Failures.of("D3136");
        }
        boolean timeB = !only("PHhmsf", "Hmsf") && only("PHhmsf", "Phmsf");
        complete((dateB ? "YD" : "YMD") + (timeB ? "Phmsf" : "Hmsf"));
        double month = components.getOrDefault('M', 0.0);
        double day = components.get('D');
        if (dateB) {
            DateComponents date = new DateComponents(JsDates.clip(JsDates.utc(components.get('Y'), 0, 1)
                    + (components.getOrDefault('d', Double.NaN) - 1) * JsDates.DAY));
            month = date.number('M');
            day = date.number('D');
        }
        double millis = JsDates.utc(
                components.get('Y'),
                month > 0 ? month - 1 : 0,
                day,
                timeB ? hour() : components.get('H'),
                components.get('m'),
                components.get('s'),
                components.get('f'));
        return JsDates.clip(millis - zone() * 60_000);
    }

    private double zone() {
        double upper = components.getOrDefault('Z', 0.0);
        double zone = upper == 0 || Double.isNaN(upper) ? components.getOrDefault('z', 0.0) : upper;
        return Double.isNaN(zone) ? 0 : zone;
    }

    private double hour() {
        double hour = components.get('h');
        return (hour == 12 ? 0 : hour) + (components.get('P') == 1 ? 12 : 0);
    }

    /** Whether the picture gives some of these components, and of all that there are no other; 0 counts as not given. */
    private boolean only(String all, String these) {
        boolean some = false;
        for (char component : all.toCharArray()) {
            double value = components.getOrDefault(component, 0.0);
            if (value != 0 && !Double.isNaN(value)) {
                if (these.indexOf(component) < 0) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private void complete(String wanted) {
        boolean started = false;
        boolean ended = false;
        for (char component : wanted.toCharArray()) {
            if (components.containsKey(component)) {
                started = true;
                if (ended) {
                    throw Failures.of("D3136");
                }
            } else {
                components.put(
                        component, !started ? now.number(component) : component == 'M' || component == 'D' ? 1.0 : 0);
                ended = started;
            }
        }
    }
}
