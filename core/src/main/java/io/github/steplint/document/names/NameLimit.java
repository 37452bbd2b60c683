package io.github.steplint.document.names;

import io.github.steplint.document.names.LogicalResource.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that AWS refuses.
 *
 * @param resource what has it
 * @param kind what sort of name it is, in a sentence
 * @param name as it will be
 * @param allowed what such a name may hold, in a sentence
 */
public record NameLimit(LogicalResource resource, String kind, String name, String allowed) {
    private static final String WORDS = "letters, digits, - and _";
    private static final Set<Origin> CALLED =
            Set.of(Origin.MACHINE, Origin.FUNCTION, Origin.ACTIVITY, Origin.LAYER, Origin.OWN);
    private static final Rule ID = new Rule("logical id", Pattern.compile("[A-Za-z0-9]+"), 255, "letters and digits");

    /** By the type of resource. */
    private static final Map<String, Rule> NAMES = Map.of(
            "AWS::StepFunctions::StateMachine",
            new Rule("name", Pattern.compile("[^\\s<>{}\\[\\]?*\"#%\\\\^|~`$&,;:/\\p{Cntrl}]+"), 80, WORDS),
            "AWS::StepFunctions::Activity",
            new Rule("name", Pattern.compile("[^\\s<>{}\\[\\]?*\"#%\\\\^|~`$&,;:/\\p{Cntrl}]+"), 80, WORDS),
            "AWS::Lambda::Function",
            new Rule("name", Pattern.compile("[A-Za-z0-9_-]+"), 64, WORDS),
            "AWS::Events::Rule",
            new Rule("name", Pattern.compile("[A-Za-z0-9._-]+"), 64, "letters, digits, ., - and _"));

    private record Rule(String kind, Pattern form, int most, String characters) {
        boolean allows(String name) {
            return form.matcher(name).matches() && name.codePointCount(0, name.length()) <= most;
        }

        String text() {
            return "at most " + most + " characters of " + characters;
        }
    }

    /** The names and logical ids that are not allowed, each where it was written. */
    static List<NameLimit> of(List<LogicalResource> made) {
        Map<String, NameLimit> broken = new HashMap<>();
        List<NameLimit> inOrder = new ArrayList<>();
        for (LogicalResource resource : made) {
            Optional<NameLimit> limit = id(resource).or(() -> name(resource));
            limit.filter(found -> broken.putIfAbsent(resource.pointer() + " " + found.name(), found) == null)
                    .ifPresent(inOrder::add);
        }
        return inOrder;
    }

    private static Optional<NameLimit> id(LogicalResource resource) {
        String id = Naming.withoutVariables(resource.logicalId().replaceAll("<\\w+>", ""));
        boolean literal = resource.key().contains("${") && resource.logicalId().contains("${");
        boolean looped = resource.key().startsWith("Fn::");
        return CALLED.contains(resource.origin()) && !looped && (literal || !ID.allows("A" + id))
                ? Optional.of(new NameLimit(resource, ID.kind(), resource.logicalId(), ID.text()))
                : Optional.empty();
    }

    private static Optional<NameLimit> name(LogicalResource resource) {
        Rule rule = NAMES.get(resource.type().orElse(""));
        Optional<String> name =
                resource.name().filter(text -> Naming.withoutVariables(text).equals(text));
        return name.filter(text -> rule != null && !text.isEmpty() && !rule.allows(text))
                .map(text -> new NameLimit(resource, rule.kind(), text, rule.text()));
    }
}
