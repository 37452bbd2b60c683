package io.github.steplint.facts.template;

import io.github.steplint.source.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reference can name. */
public final class Targets {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}|<[^>]*>");

    private final Map<String, Optional<String>> types = new TreeMap<>();
    private final Set<String> parameters = new TreeSet<>();
    private final Set<String> keys = new TreeSet<>();
    private final List<Pattern> open = new ArrayList<>();
    private final boolean complete;

    /** @param complete whether what is not here cannot exist: nothing is included that cannot be read here */
    Targets(boolean complete) {
        this.complete = complete;
    }

    /** Something that is made; of an id with a variable left in it any one that fits may be meant. */
    void add(String id, Optional<String> type) {
        types.put(id, type);
        if (VARIABLE.matcher(id).find()) {
            open.add(pattern(id));
        }
    }

    private static Pattern pattern(String id) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        Matcher found = VARIABLE.matcher(id);
        while (found.find()) {
            pattern.append(Pattern.quote(id.substring(from, found.start()))).append(".*");
            from = found.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(id.substring(from))).toString());
    }

    void addFitting(String pattern) {
        open.add(Pattern.compile(pattern));
    }

    void addParameter(String name) {
        parameters.add(name);
    }

    /** The key of a function, which will do where the plugin translates it. */
    void addKey(String key) {
        keys.add(key);
    }

    public boolean isComplete() {
        return complete;
    }

    /** Whether there is, or may be, what a reference names. */
    public boolean has(Reference reference) {
        return reference.isOpen()
                || Reference.PSEUDO.contains(reference.id())
                || types.containsKey(reference.id())
                || isRead(reference) && parameters.contains(reference.id())
                || open.stream()
                        .anyMatch(fitting -> fitting.matcher(reference.id()).matches());
    }

    /** A parameter has a value, and neither attributes nor a place in the order of the deployment. */
    private static boolean isRead(Reference reference) {
        return reference.kind() == Reference.Kind.REF
                || (reference.kind() == Reference.Kind.SUB || reference.isText())
                        && reference.attribute().isEmpty();
    }

    /** The type of a resource, if it is known. */
    public Optional<String> type(String id) {
        return types.getOrDefault(id, Optional.empty());
    }

    /** The id that was probably meant. */
    public Optional<String> nearest(Reference reference) {
        Collection<String> names = new TreeSet<>(types.keySet());
        if (isRead(reference)) {
            names.addAll(parameters);
        }
        if (reference.translated()) {
            names.addAll(keys);
        }
        names.removeIf(name -> VARIABLE.matcher(name).find());
        return Spelling.nearest(reference.id(), names);
    }
}
