package io.github.steplint.facts;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The strings of a machine that AWS evaluates, each with its place, and those that look as if it did. What a placeholder
 * makes unknown is in neither.
 */
public final class Expressions {
    private static final Set<String> BODIES = Set.of("Payload", "Input", "MessageBody", "Message", "RequestBody");

    private final MachineFacts facts;
    private final List<ExpressionUse> uses = new ArrayList<>();
    private final List<PlainText> plainTexts = new ArrayList<>();
    private final Map<State, List<ExpressionUse>> usesOf = new IdentityHashMap<>();
    private final Map<State, List<PlainText>> plainTextsOf = new IdentityHashMap<>();

    private final Map<State, List<Twins>> twinsOf = new IdentityHashMap<>();

    Expressions(MachineFacts facts) {
        this.facts = facts;
        facts.machine().states().forEach(this::add);
    }

    private void add(State state) {
        ExpressionFinder finder = new ExpressionFinder(state);
        finder.find();
        usesOf.put(state, List.copyOf(finder.uses()));
        plainTextsOf.put(state, List.copyOf(finder.plainTexts()));
        twinsOf.put(state, List.copyOf(finder.twins()));
        uses.addAll(finder.uses());
        plainTexts.addAll(finder.plainTexts());
    }

    /** All that is evaluated, state by state. */
    public List<ExpressionUse> uses() {
        return List.copyOf(uses);
    }

    /** What one state evaluates; not what the states inside it do. */
    public List<ExpressionUse> of(State state) {
        return usesOf.getOrDefault(state, List.of());
    }

    /** What one state evaluates and is of that sort. */
    public <U extends ExpressionUse> List<U> of(State state, Class<U> sort) {
        return of(state).stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** The strings that look like expressions, but stay what they are. */
    public List<PlainText> plainTexts() {
        return List.copyOf(plainTexts);
    }

    /** Those of one state. */
    public List<PlainText> plainTexts(State state) {
        return plainTextsOf.getOrDefault(state, List.of());
    }

    /** The pairs of keys of a state's payload templates that give the same field. */
    public List<Twins> twins(State state) {
        return twinsOf.getOrDefault(state, List.of());
    }

    /** The paths of a state, those in calls of functions included. */
    public List<PathRead> paths(State state) {
        List<PathRead> paths = new ArrayList<>();
        for (ExpressionUse use : of(state)) {
            if (use instanceof ExpressionUse.PathUse whole
                    && whole.place().field().form() != ExpressionField.Form.TARGET) {
                whole.path()
                        .ifPresent(path -> paths.add(new PathRead(
                                whole.place(),
                                path,
                                whole.span(0, whole.node().value().length()),
                                false)));
            } else if (use instanceof ExpressionUse.IntrinsicUse call) {
                call.call().ifPresent(tree -> arguments(call, tree, paths));
            }
        }
        return paths;
    }

    /**
     * The paths of a state that are evaluated for what they lead to, so that one that leads nowhere fails; {@code
     * IsPresent} and the like only ask.
     */
    public List<PathRead> needed(State state) {
        return paths(state).stream()
                .filter(read -> read.place().field() != ExpressionField.TESTED_VARIABLE)
                .toList();
    }

    private static void arguments(ExpressionUse.IntrinsicUse use, Argument.Call call, List<PathRead> paths) {
        for (Argument argument : call.arguments()) {
            if (argument instanceof Argument.Path path) {
                paths.add(new PathRead(use.place(), path.path(), use.span(path.start(), path.end()), true));
            } else if (argument instanceof Argument.Call inner) {
                arguments(use, inner, paths);
            }
        }
    }

    /**
     * A path that is read.
     *
     * @param span where it is written
     * @param argument whether it is an argument of an intrinsic function
     */
    public record PathRead(ExpressionPlace place, JsonPath path, Span span, boolean argument) {}

    /** Whether the context object has {@code Map.Item} there: in a Map's own fields for each item, and inside a Map. */
    public boolean hasMapItem(ExpressionPlace place) {
        return place.field().time() == ExpressionField.Time.ITEM
                || place.state() instanceof State.Map && place.field() == ExpressionField.PARAMETERS
                || place.state() instanceof State.Map && place.field() == ExpressionField.BATCH_INPUT
                || facts.around(place.state()).stream().anyMatch(State.Map.class::isInstance);
    }

    /** Whether the context object has {@code Task.Token} there, or may have it. */
    public boolean hasTaskToken(ExpressionPlace place) {
        Predicate<Resource> gives = resource -> resource instanceof Resource.Activity
                || resource instanceof Resource.Hole
                || resource instanceof Resource.Invalid
                || resource instanceof Resource.Optimized service
                        && service.pattern() == Resource.Pattern.WAIT_FOR_TASK_TOKEN
                || resource instanceof Resource.AwsSdk service
                        && service.pattern() == Resource.Pattern.WAIT_FOR_TASK_TOKEN;
        return place.state() instanceof State.Unknown
                || place.state() instanceof State.Task task
                        && task.resource().map(gives::test).orElse(true);
    }

    /** Whether a Task that waits for its token may give it to anybody. */
    public boolean mayPassTaskToken(State state) {
        if (state.data()
                .parameters()
                .or(() -> state.data().arguments())
                .map(Expressions::hidden)
                .orElse(false)) {
            return true;
        }
        return of(state).stream()
                        .anyMatch(use -> use instanceof ExpressionUse.JsonataUse jsonata
                                && (jsonata.hole() || jsonata.source().contains("$states.context")))
                || paths(state).stream()
                        .anyMatch(read -> read.path().root() instanceof JsonPath.Root.Context
                                && (read.path().steps().isEmpty() || ContextFields.startsWith(read.path(), "Task")));
    }

    /** Whether a part of the payload is not seen that may hold anything; a placeholder for a name holds no token. */
    private static boolean hidden(Node.Member member) {
        return Holes.isHole(member.value())
                || member.value()
                        .all()
                        .anyMatch(node -> node instanceof Node.Hole
                                || node instanceof Node.Obj object
                                        && (Holes.isOpen(object)
                                                || object.members().stream().anyMatch(Expressions::hiddenBody)));
    }

    private static boolean hiddenBody(Node.Member member) {
        boolean mayHoldToken = BODIES.contains(member.name())
                || member.name().endsWith(".$")
                || member.name().toLowerCase(Locale.ROOT).contains("token");
        return mayHoldToken && Holes.isHole(member.value());
    }

    /** Whether {@code $states.result} is there: in {@code Output} and {@code Assign} of what has a result. */
    public boolean hasResult(ExpressionPlace place) {
        boolean works = place.state() instanceof State.Task
                || place.state() instanceof State.Parallel
                || place.state() instanceof State.Map;
        return works && place.field().time() == ExpressionField.Time.AFTER;
    }

    /** Whether {@code $states.errorOutput} is there: in a catcher. */
    public boolean hasErrorOutput(ExpressionPlace place) {
        return place.field().time() == ExpressionField.Time.CAUGHT;
    }
}
