package io.github.steplint.facts;

import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A loop that asks again and again how far something is, and does nothing else.
 *
 * @param cycle the loop
 * @param question the Task that asks
 * @param pauses whether there is a Wait in the loop
 */
public record Poll(Cycle cycle, State.Task question, boolean pauses) {
    private static final Pattern STATUS = Pattern.compile("status|poll(?!ut|en|o)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile("(?i:\\b(check|get|describe|query|ask|is))(?![a-z])");
    private static final Pattern UNDER_WAY = Pattern.compile(
            "\\b(running|pending|queued|submitted|starting|creating|(not|in|under)[-_ ]?(ready|progress|way))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITES = Pattern.compile(
            "update|set|write|put|send|notify|save|store|record|change|publish|report|mark|log",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ_ACTION = Pattern.compile(
            "(describe|get|batchGet)\\w*?(Status|State|Execution|Job|Run|Task|Build|Cluster|Step)(s|es)?");
    private static final Pattern PAGES =
            Pattern.compile("token|marker|startkey|cursor|offset", Pattern.CASE_INSENSITIVE);

    static List<Poll> of(FlowGraph flow) {
        return flow.cycles().stream().map(Poll::of).flatMap(Optional::stream).toList();
    }

    /**
     * Loops that page through a list, count, work a list off or wait for a person look much the same. So it takes one
     * Task, whose name or action says that it asks for a state; a Choice that decides; and nothing that looks like a
     * page token or, where there is no Wait, like a counter.
     */
    private static Optional<Poll> of(Cycle cycle) {
        List<State.Task> tasks = members(cycle, State.Task.class);
        boolean pauses = !members(cycle, State.Wait.class).isEmpty();
        boolean decides = !members(cycle, State.Choice.class).isEmpty();
        boolean quiet = cycle.members().stream().allMatch(state -> isQuiet(state, pauses));
        return cycle.reached() && decides && quiet && tasks.size() == 1 && asksForStatus(tasks.get(0), cycle)
                ? Optional.of(new Poll(cycle, tasks.get(0), pauses))
                : Optional.empty();
    }

    private static <S extends State> List<S> members(Cycle cycle, Class<S> type) {
        return cycle.members().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static boolean isQuiet(State state, boolean pauses) {
        boolean plain = state instanceof State.Wait
                || state instanceof State.Task
                || state instanceof State.Choice
                || state instanceof State.Pass && pauses;
        boolean assigns = state.data().assign().isPresent()
                || state instanceof State.Choice choice
                        && choice.rules().stream()
                                .anyMatch(rule -> rule.assign().isPresent());
        return plain && (pauses || !assigns);
    }

    private static boolean asksForStatus(State.Task task, Cycle cycle) {
        if (task.resource().isEmpty()
                || PAGES.matcher(task.node().span().text()).find()) {
            return false;
        }
        Resource resource = task.resource().get();
        if (resource instanceof Resource.Optimized call) {
            boolean answersAtOnce = call.pattern() == Resource.Pattern.REQUEST_RESPONSE;
            return answersAtOnce && (call.service().equals("lambda") ? saysSo(task, cycle) : reads(call.action()));
        }
        if (resource instanceof Resource.AwsSdk call) {
            return call.pattern() == Resource.Pattern.REQUEST_RESPONSE && reads(call.action());
        }
        boolean function = resource instanceof Resource.Lambda || resource instanceof Resource.Hole;
        return function && saysSo(task, cycle);
    }

    private static boolean reads(String action) {
        return READ_ACTION.matcher(action).matches();
    }

    /** A function tells only by the names around it what it does. */
    private static boolean saysSo(State.Task task, Cycle cycle) {
        boolean asks = STATUS.matcher(task.name()).find()
                || ASKS.matcher(task.name()).find()
                        && members(cycle, State.Choice.class).stream()
                                .anyMatch(choice -> UNDER_WAY
                                        .matcher(choice.node().span().text())
                                        .find());
        return asks && !WRITES.matcher(task.name()).find();
    }
}
