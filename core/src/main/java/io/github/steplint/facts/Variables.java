package io.github.steplint.facts;

import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The variables of a state machine: where they are assigned, where they are read, and which assignment a read can see.
 * A variable lives in the scope of the state that assigns it; the scopes inside can read it, those of a distributed
 * Map, which run as executions of their own, cannot. Source: AWS Step Functions guide, "Passing data between states
 * with variables".
 */
public final class Variables {
    private static final Pattern NAME = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)");

    private final MachineFacts machine;
    private final List<VariableAssignment> assignments = new ArrayList<>();
    private final Map<String, List<VariableAssignment>> byName = new HashMap<>();
    private final Set<Scope> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Scope, List<String>> visibleNames = new IdentityHashMap<>();
    private final Map<Scope, Set<State>> looping = new IdentityHashMap<>();
    private final Map<Scope, Map<String, List<VariableAssignment>>> seen = new IdentityHashMap<>();
    private List<VariableRead> reads;
    private Set<String> mentioned;

    Variables(MachineFacts machine) {
        this.machine = machine;
        machine.machine().scopes().forEach(scope -> {
            if (!scope.complete()) {
                open.add(scope);
            }
            scope.states().forEach(state -> add(state, scope));
        });
    }

    /** Every assignment, in the order of the states. */
    public List<VariableAssignment> assignments() {
        return Collections.unmodifiableList(assignments);
    }

    /** The assignments of a name in whatever scope. */
    public List<VariableAssignment> assignments(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The names that are assigned anywhere. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** Every read. */
    public List<VariableRead> reads() {
        if (reads == null) {
            reads = List.copyOf(VariableReads.of(machine));
        }
        return reads;
    }

    /** The assignments that give the variable the value which the read sees. */
    public List<VariableAssignment> seen(VariableRead read) {
        return seen.computeIfAbsent(read.scope(), scope -> new HashMap<>()).computeIfAbsent(read.name(), name -> {
            Set<Scope> visible = visibleFrom(read.scope(), false);
            return assignments(name).stream()
                    .filter(each -> visible.contains(each.scope()))
                    .toList();
        });
    }

    /** The assignments around a distributed Map, whose child executions cannot see them. */
    public List<VariableAssignment> cutOff(VariableRead read) {
        Set<Scope> near = visibleFrom(read.scope(), false);
        Set<Scope> all = visibleFrom(read.scope(), true);
        return assignments(read.name()).stream()
                .filter(each -> all.contains(each.scope()) && !near.contains(each.scope()))
                .toList();
    }

    /**
     * The assignments of the same name in the scopes around the assignment's own, as far as it could see them; not that
     * of a Parallel or Map around it, which comes when the scope is left.
     */
    public List<VariableAssignment> outer(VariableAssignment assignment) {
        Set<Scope> visible = visibleFrom(assignment.scope(), false);
        return assignments(assignment.name()).stream()
                .filter(each -> each.scope() != assignment.scope()
                        && visible.contains(each.scope())
                        && !comesAfter(assignment.state(), each.state()))
                .toList();
    }

    /** The names that can be read in a scope, in alphabetical order. */
    public List<String> visibleNames(Scope scope) {
        return visibleNames.computeIfAbsent(scope, each -> {
            Set<Scope> visible = visibleFrom(each, false);
            return assignments.stream()
                    .filter(assignment -> visible.contains(assignment.scope()))
                    .map(VariableAssignment::name)
                    .distinct()
                    .sorted()
                    .toList();
        });
    }

    /** Whether a placeholder or an expression may assign names that nobody can see from the text. */
    public boolean unknown() {
        return !open.isEmpty();
    }

    /** Whether any string of the machine holds the variable's name behind a dollar, evaluated or not. */
    public boolean mentioned(String name) {
        if (mentioned == null) {
            mentioned = new HashSet<>();
            machine.machine().node().all().forEach(node -> {
                if (node instanceof Node.Str text) {
                    NAME.matcher(text.value()).results().forEach(match -> mentioned.add(match.group(1)));
                }
            });
        }
        return mentioned.contains(name);
    }

    /** Whether the read comes before the assignment in any case: it stands in the same state, or inside it. */
    public boolean precedes(VariableRead read, VariableAssignment assignment) {
        return comesAfter(read.state(), assignment.state());
    }

    /** Whether what a state assigns comes after all that the other does: they are the same, or one is inside it. */
    private boolean comesAfter(State inner, State state) {
        boolean within = state == inner || machine.around(inner).stream().anyMatch(around -> around == state);
        return within && !looping(machine.scopeOf(state)).contains(state);
    }

    private Set<State> looping(Scope scope) {
        return looping.computeIfAbsent(scope, each -> {
            Set<State> members = Collections.newSetFromMap(new IdentityHashMap<>());
            machine.flow(each).cycles().forEach(cycle -> members.addAll(cycle.members()));
            return members;
        });
    }

    private Set<Scope> visibleFrom(Scope scope, boolean throughDistributed) {
        Set<Scope> visible = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Scope> at = Optional.of(scope);
        while (at.isPresent()) {
            visible.add(at.get());
            at = machine.holderOf(at.get())
                    .filter(holder -> throughDistributed || !distributed(holder))
                    .map(machine::scopeOf);
        }
        return visible;
    }

    private static boolean distributed(State state) {
        return state instanceof State.Map map
                && map.fields().mode().known().orElse(MapFields.Mode.INLINE) == MapFields.Mode.DISTRIBUTED;
    }

    private void add(State state, Scope scope) {
        if (state.head().open() || state instanceof State.Unknown) {
            open.add(scope);
        }
        add(state.data().assign(), state, scope);
        if (state instanceof State.Choice choice) {
            for (ChoiceRule rule : choice.rules()) {
                add(rule.assign(), state, scope);
            }
        }
        for (Handlers.Catcher catcher : state.handlers().catchers()) {
            add(catcher.assign(), state, scope);
        }
    }

    private void add(Optional<Node.Member> member, State state, Scope scope) {
        if (member.isEmpty()) {
            return;
        }
        if (!(member.get().value() instanceof Node.Obj object) || Holes.isHole(object) || Holes.isOpen(object)) {
            open.add(scope);
            return;
        }
        for (Node.Member each : object.members()) {
            String key = each.name();
            String name = key.endsWith(".$") ? key.substring(0, key.length() - 2) : key;
            VariableAssignment assignment = new VariableAssignment(name, each.key(), each.value(), state, scope);
            assignments.add(assignment);
            byName.computeIfAbsent(name, missing -> new ArrayList<>()).add(assignment);
        }
    }
}
