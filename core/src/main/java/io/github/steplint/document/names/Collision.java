package io.github.steplint.document.names;

import io.github.steplint.document.names.LogicalResource.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two things that are called alike.
 *
 * @param first the one that was there before
 * @param second the one that takes its place, or is refused
 * @param byName whether their names in AWS are the same, and their logical ids are not
 */
public record Collision(LogicalResource first, LogicalResource second, boolean byName) {
    private static final Set<Origin> CALLED =
            Set.of(Origin.MACHINE, Origin.FUNCTION, Origin.ACTIVITY, Origin.LAYER, Origin.OWN);
    private static final Set<String> UNIQUE =
            Set.of("AWS::StepFunctions::StateMachine", "AWS::StepFunctions::Activity", "AWS::Lambda::Function");

    /** Each pair once, though all that belongs to the two may be called alike. */
    static List<Collision> of(List<LogicalResource> made) {
        List<Collision> collisions = new ArrayList<>();
        Set<String> pairs = new HashSet<>();
        byId(made.stream().filter(each -> CALLED.contains(each.origin())).toList(), pairs, collisions);
        byId(made, pairs, collisions);
        Map<String, LogicalResource> names = new HashMap<>();
        for (LogicalResource each : made) {
            String type = each.type().orElse("");
            if (UNIQUE.contains(type) && each.name().isPresent()) {
                LogicalResource first =
                        names.putIfAbsent(type + " " + each.name().get(), each);
                if (first != null && !first.logicalId().equals(each.logicalId())) {
                    collisions.add(new Collision(first, each, true));
                }
            }
        }
        return collisions;
    }

    private static void byId(List<LogicalResource> made, Set<String> pairs, List<Collision> collisions) {
        Map<String, LogicalResource> ids = new HashMap<>();
        for (LogicalResource each : made) {
            LogicalResource first = ids.putIfAbsent(each.logicalId(), each);
            if (first != null
                    && !isMeant(first, each)
                    && !first.pointer().equals(each.pointer())
                    && pairs.add(pair(first, each))) {
                collisions.add(new Collision(first, each, false));
            }
        }
    }

    /** A resource of one's own may change one that is made, of which it has the type; two of one's own are merged. */
    private static boolean isMeant(LogicalResource first, LogicalResource second) {
        Optional<String> type = second.type();
        return second.origin() == Origin.OWN
                && (first.origin() == Origin.OWN || type.isEmpty() || type.equals(first.type()));
    }

    private static String pair(LogicalResource first, LogicalResource second) {
        String one = owner(first);
        String other = owner(second);
        return one.equals(other)
                ? one + " " + second.pointer()
                : one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** The entry of the file to which it belongs. */
    private static String owner(LogicalResource resource) {
        String pointer = resource.pointer();
        boolean machine = pointer.startsWith("/stepFunctions/stateMachines/");
        int end = pointer.length();
        int from = machine ? "/stepFunctions/stateMachines/".length() : pointer.indexOf('/', 1) + 1;
        int slash = from > 0 && (machine || pointer.startsWith("/functions/")) ? pointer.indexOf('/', from) : -1;
        return pointer.substring(0, slash < 0 ? end : slash);
    }
}
