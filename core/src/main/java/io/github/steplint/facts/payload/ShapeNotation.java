package io.github.steplint.facts.payload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads the notation of the table of answers: {@code *} is anything, {@code string}, {@code number} and {@code boolean}
 * are what they say, {@code json} is a string that holds JSON, {@code 'A B'} one of these strings, {@code [x]} an array,
 * {@code {a: x, b?: y}} an object with just these fields, {@code ...} in it that there may be others with a capital,
 * {@code attributes} the attributes of DynamoDB, each wrapped in its type.
 */
final class ShapeNotation {
    private final String text;
    private final Origin maker;
    private final Origins origins;
    private int at;

    ShapeNotation(String text, Origin maker, Origins origins) {
        this.text = text;
        this.maker = maker;
        this.origins = origins;
    }

    Payload read() {
        skip();
        if (take('*')) {
            return Payload.UNKNOWN;
        } else if (take('{')) {
            return object();
        } else if (take('[')) {
            Payload item = read();
            skip();
            take(']');
            return Shape.array(Items.each(item), maker);
        } else if (take('\'')) {
            return words();
        }
        return named(word());
    }

    private Payload named(String word) {
        return switch (word) {
            case "string" -> Shape.text(Texts.ANY, maker);
            case "json" -> Shape.text(Texts.ANY, origin(Origin.Sort.JSON_TEXT));
            case "number" -> Shape.number(Range.ANY, maker);
            case "boolean" -> Shape.bool(true, true, maker);
            case "attributes" -> Shape.object(Fields.all(attribute()), maker);
            default -> throw new IllegalStateException("no shape is called " + word);
        };
    }

    private Origin origin(Origin.Sort sort) {
        return origins.of(sort, maker.state(), maker.place());
    }

    /** A value of DynamoDB, in an object whose only field names its type. */
    private Payload attribute() {
        Origin attribute = origin(Origin.Sort.ATTRIBUTE);
        Map<String, Slot> types = new LinkedHashMap<>();
        for (String type : new String[] {"S", "N", "B"}) {
            types.put(type, Slot.maybe(Shape.text(Texts.ANY, attribute)));
        }
        for (String type : new String[] {"BOOL", "Bool", "NULL", "Nul", "M", "L", "SS", "Ss", "NS", "Ns", "BS", "Bs"}) {
            types.put(type, Slot.maybe(Payload.UNKNOWN));
        }
        return Shape.object(Fields.closed(types, attribute), attribute);
    }

    private Payload object() {
        Map<String, Slot> fields = new LinkedHashMap<>();
        boolean open = false;
        skip();
        while (!take('}')) {
            if (text.startsWith("...", at)) {
                at += 3;
                open = true;
            } else {
                String name = word();
                boolean maybe = take('?');
                skip();
                take(':');
                Payload value = read();
                fields.put(name, maybe ? Slot.maybe(value) : Slot.of(value));
            }
            skip();
            take(',');
            skip();
        }
        return Shape.object(open ? Fields.openCapitals(fields, maker) : Fields.closed(fields, maker), maker);
    }

    private Payload words() {
        int end = text.indexOf('\'', at);
        TreeSet<String> values =
                new TreeSet<>(java.util.List.of(text.substring(at, end).split(" ")));
        at = end + 1;
        return Shape.text(Texts.of(values), maker);
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw new IllegalStateException("no shape at " + text.substring(at));
        }
        return text.substring(start, at);
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
