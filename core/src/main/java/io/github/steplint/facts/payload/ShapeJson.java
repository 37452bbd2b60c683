package io.github.steplint.facts.payload;

import io.github.steplint.machine.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes what is known of the data at a state as JSON. A value that is known stands for itself in single quotes, all
 * other strings name types; {@code "?"} is anything, a field with a question mark may be missing, and a field called
 * {@code ...} says that there may be more.
 */
public final class ShapeJson {
    private static final int WIDTH = 100;
    private static final String STEP = "  ";
    private static final String MORE = "...";

    private ShapeJson() {}

    /** A name and what stands under it, already written; or an element, without a name. */
    private record Part(Optional<String> name, Object value) {}

    /** An object or an array in the making. */
    private record Group(char open, char close, List<Part> parts) {}

    /** What is known at the entry of a state and at each of its exits; ends with a line break. */
    public static String of(State state, Payloads payloads) {
        List<Part> parts = new ArrayList<>();
        parts.add(named("state", quoted(state.name())));
        parts.add(named(
                "entry", payloads.at(state).<Object>map(ShapeJson::situation).orElse(quoted("nothing"))));
        List<Part> exits = new ArrayList<>();
        payloads.departures(state).stream()
                .sorted(Comparator.comparing(departure -> departure.way().kind()))
                .forEach(departure -> exits.add(element(exit(departure))));
        payloads.outcome(state).ifPresent(output -> exits.add(element(end(output))));
        parts.add(named("exits", new Group('[', ']', exits)));
        StringBuilder out = new StringBuilder();
        write(new Group('{', '}', parts), "", 0, out);
        return out.append('\n').toString();
    }

    private static Object exit(Departure departure) {
        List<Part> parts = new ArrayList<>();
        parts.add(named("by", quoted(departure.way().kind().phrase())));
        parts.add(named("to", quoted(departure.way().target().known().orElse("?"))));
        parts.addAll(situation(departure.situation()).parts());
        return new Group('{', '}', parts);
    }

    private static Object end(Payload output) {
        return new Group('{', '}', List.of(named("by", quoted("End")), named("data", value(output))));
    }

    private static Group situation(Situation situation) {
        List<Part> parts = new ArrayList<>();
        parts.add(named("data", value(situation.input())));
        Group variables = fields(situation.variables());
        if (!variables.parts().isEmpty()) {
            parts.add(named("variables", variables));
        }
        return new Group('{', '}', parts);
    }

    private static Object value(Payload payload) {
        if (payload.unknown()) {
            return quoted("?");
        }
        Shape shape = payload.shape();
        List<Object> groups = new ArrayList<>();
        shape.object().ifPresent(fields -> groups.add(fields(fields)));
        shape.array().ifPresent(items -> groups.add(items(items)));
        String scalars = ShapeText.scalars(shape);
        if (groups.isEmpty()) {
            return quoted(scalars.isEmpty() ? "nothing" : scalars);
        } else if (!scalars.isEmpty()) {
            groups.add(quoted(scalars));
        }
        return groups.size() == 1
                ? groups.get(0)
                : new Group('{', '}', List.of(named("oneOf", new Group('[', ']', elements(groups)))));
    }

    private static Group fields(Fields fields) {
        List<Part> parts = new ArrayList<>();
        fields.named().forEach((name, slot) -> {
            if (slot.presence().possible()) {
                String mark = slot.presence() == Presence.ALWAYS ? "" : "?";
                parts.add(named(name + mark, value(slot.value())));
            }
        });
        if (!fields.isClosed()) {
            parts.add(named(MORE, quoted("?")));
        }
        return new Group('{', '}', parts);
    }

    private static Group items(Items items) {
        List<Object> all = new ArrayList<>();
        items.first().forEach(item -> all.add(value(item)));
        if (items.most() > items.first().size() && !items.rest().isNothing()) {
            all.add(value(items.rest()));
            all.add(quoted(MORE));
        }
        return new Group('[', ']', elements(all));
    }

    private static List<Part> elements(List<Object> values) {
        return values.stream().map(ShapeJson::element).toList();
    }

    private static Part named(String name, Object value) {
        return new Part(Optional.of(name), value);
    }

    private static Part element(Object value) {
        return new Part(Optional.empty(), value);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** On one line where it fits, else a line for each part. */
    private static void write(Object value, String indent, int taken, StringBuilder out) {
        String flat = flat(value);
        if (!(value instanceof Group group) || indent.length() + taken + flat.length() <= WIDTH) {
            out.append(flat);
            return;
        }
        out.append(group.open());
        String separator = "\n";
        for (Part part : group.parts()) {
            String name = part.name().map(each -> quoted(each) + ": ").orElse("");
            out.append(separator).append(indent).append(STEP).append(name);
            write(part.value(), indent + STEP, name.length(), out);
            separator = ",\n";
        }
        out.append('\n').append(indent).append(group.close());
    }

    private static String flat(Object value) {
        if (!(value instanceof Group group)) {
            return (String) value;
        }
        List<String> parts = group.parts().stream()
                .map(part -> part.name().map(name -> quoted(name) + ": ").orElse("") + flat(part.value()))
                .toList();
        return group.open() + String.join(", ", parts) + group.close();
    }
}
