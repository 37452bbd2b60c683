package io.github.steplint.facts.template;

import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.Naming;
import io.github.steplint.document.names.ServiceNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody meant who wrote a logical id that is none.
 *
 * @param thing what was meant
 * @param asKey whether its key was written instead of its logical id
 */
public record Hint(LogicalResource thing, boolean asKey) {
    private static final Pattern MANGLED = Pattern.compile("Dash|Underscore|[-_.\\s]");
    private static final Set<Origin> CALLED = Set.of(Origin.MACHINE, Origin.FUNCTION, Origin.ACTIVITY, Origin.LAYER);

    /** What a reference that names nothing would name, were the id another one that the framework could have made. */
    static Optional<Hint> of(Reference reference, ServiceNames names) {
        String word = plain(reference.id());
        List<LogicalResource> called = names.made().stream()
                .filter(made -> CALLED.contains(made.origin()))
                .toList();
        return called.stream()
                .filter(made -> made.key().equals(reference.id()))
                .findFirst()
                .map(made -> new Hint(made, true))
                .or(() -> called.stream()
                        .filter(made -> spellings(made)
                                .anyMatch(spelling -> plain(spelling).equals(word)))
                        .findFirst()
                        .map(made -> new Hint(made, false)));
    }

    /** The ids that it would have with another key, name or id, or none of these. */
    private static Stream<String> spellings(LogicalResource made) {
        Stream<String> all = Stream.concat(Stream.of(made.logicalId(), made.key()), made.name().stream());
        return switch (made.origin()) {
            case MACHINE -> Stream.concat(all, Stream.of(Naming.machineByKey(made.key()), made.key() + "StateMachine"));
            case FUNCTION -> Stream.concat(all, Stream.of(made.key() + "Lambda", made.key() + "Function"));
            case ACTIVITY -> Stream.concat(all, Stream.of(made.key() + "Activity"));
            default -> Stream.concat(all, Stream.of(made.key() + "Layer"));
        };
    }

    /** The same for all ids that differ by their case and by what stands for dashes and underscores only. */
    private static String plain(String id) {
        return MANGLED.matcher(id).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** {@code function}, {@code state machine}, … */
    public String word() {
        return switch (thing.origin()) {
            case MACHINE -> "state machine";
            case FUNCTION -> "function";
            case ACTIVITY -> "activity";
            default -> "layer";
        };
    }
}
