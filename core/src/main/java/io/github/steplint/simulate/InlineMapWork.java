package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Map inside the execution goes over its items, at most so many at a time; its result is an array of the iterations'
 * outputs, in the order of the items.
 */
record InlineMapWork(State.Map state) implements Work {
    /** AWS runs no more at a time, whatever the definition allows. Source: AWS guide, "Map state in Inline mode". */
    private static final long MOST = 40;

    @Override
    public Ending attempt(Attempt attempt, Around around, ObjectNode context) {
        JsonNode data = around.arguments();
        Frame frame = attempt.visit().frame(attempt.start(), context);
        long most = new MapSettings(state.language(), frame, data)
                .whole(state.node(), "MaxConcurrency")
                .orElse(0);
        MapItems items = new MapItems(state, frame, data);
        JsonNode array = items.array();
        ObjectNode details = JsonNodeFactory.instance.objectNode().put("length", array.size());
        Event started = attempt.trail()
                .add(
                        Optional.of(attempt.after()),
                        attempt.start(),
                        "MapStateStarted",
                        "mapStateStartedEventDetails",
                        details);
        Iterations iterations = new Iterations(attempt, items, array, started, most > 0 ? Math.min(most, MOST) : MOST);
        return iterations.run(state.fields().processor().orElseThrow());
    }

    @Override
    public Ending.Broken failed(Visit visit, Ending.Broken broken) {
        Event failed = visit.setting().trail().add(broken.last(), broken.moment(), "MapStateFailed");
        return new Ending.Broken(broken.fault(), broken.moment(), Optional.of(failed), Ending.Origin.STATE);
    }

    /** The iterations of one attempt. */
    private static final class Iterations {
        private final Attempt attempt;
        private final MapItems items;
        private final JsonNode array;
        private final Event started;
        private final long most;
        private final Branches branches;
        private final PriorityQueue<Slot> running = new PriorityQueue<>(Comparator.comparing(Slot::free));
        private Optional<Event> lastSucceeded = Optional.empty();
        private Moment lastEnd;
        /** The iteration whose input could not be worked out, so that it never began. */
        private Optional<Integer> unstarted = Optional.empty();

        /**
         * A place for an iteration.
         *
         * @param free when the next may begin
         * @param after the event that it follows
         */
        private record Slot(Moment free, Optional<Event> after) {}

        Iterations(Attempt attempt, MapItems items, JsonNode array, Event started, long most) {
            this.attempt = attempt;
            this.items = items;
            this.array = array;
            this.started = started;
            this.most = most;
            this.branches = new Branches(attempt.visit().setting());
            this.lastEnd = attempt.start();
        }

        Ending run(Scope processor) {
            for (int index = 0; index < array.size(); index++) {
                Slot slot = running.size() < most ? new Slot(attempt.start(), Optional.of(started)) : running.remove();
                if (branches.overBy(slot.free()) || branches.crowded()) {
                    break;
                }
                iterate(processor, index, slot);
            }
            return branches.first().map(this::broken).orElseGet(this::done);
        }

        private void iterate(Scope processor, int index, Slot slot) {
            ObjectNode described = MapItems.described(index, array.get(index));
            Setting inside = attempt.visit().setting().iteration(attempt.state(), index, described, branches.bound());
            Ending ending = iterated(processor, index, slot, described, inside);
            if (ending instanceof Ending.Done done) {
                Event succeeded = event(inside, done.last(), done.moment(), "Succeeded", index);
                if (lastSucceeded.isEmpty() || done.moment().compareTo(lastEnd) >= 0) {
                    lastSucceeded = Optional.of(succeeded);
                    lastEnd = done.moment();
                }
            }
            running.add(new Slot(ending.moment(), ending.last()));
            branches.add(inside, ending);
        }

        private Ending iterated(Scope processor, int index, Slot slot, ObjectNode described, Setting inside) {
            JsonNode input;
            try {
                input = items.input(array.get(index), described);
            } catch (EvaluationFailure failure) {
                unstarted = Optional.of(index);
                return attempt.visit().evaluation(failure, inside.trail(), slot.free(), slot.after());
            }
            Event begun = event(inside, slot.after(), slot.free(), "Started", index);
            return Walk.through(
                    processor, input, attempt.visit().variables(), slot.free().next(), Optional.of(begun), inside);
        }

        private Event event(Setting inside, Optional<Event> previous, Moment moment, String how, int index) {
            return inside.trail()
                    .add(previous, moment, "MapIteration" + how, "mapIteration" + how + "EventDetails", details(index));
        }

        private ObjectNode details(int index) {
            return JsonNodeFactory.instance.objectNode().put("index", index).put("name", attempt.state());
        }

        private Ending done() {
            branches.merge(lastEnd);
            ArrayNode results = JsonNodeFactory.instance.arrayNode();
            branches.endings().forEach(ending -> results.add(((Ending.Done) ending).output()));
            Event last = lastSucceeded.orElse(started);
            attempt.trail().add(Optional.of(last), lastEnd, "MapStateSucceeded");
            return attempt.done(results, lastEnd, last);
        }

        private Ending broken(int index) {
            Ending ending = branches.endings().get(index);
            branches.merge(ending.moment());
            if (!(ending instanceof Ending.Broken broken)) {
                return ending;
            }
            Optional<Event> last = broken.last();
            Moment moment = broken.moment();
            Trail trail = attempt.trail();
            if (unstarted.filter(each -> each == index).isEmpty()) {
                trail.add(last, moment, "MapIterationFailed", "mapIterationFailedEventDetails", details(index));
            } else if (!broken.fault().caught()) {
                return broken;
            }
            Aborted aborted = new Aborted(trail, last, moment);
            if (broken.origin() == Ending.Origin.CALL) {
                aborted.state("Task");
            }
            for (int other = 0; other < branches.endings().size(); other++) {
                if (other != index && branches.stillRunning(other, moment)) {
                    trail.add(last, moment, "MapIterationAborted", "mapIterationAbortedEventDetails", details(other));
                    aborted.states(branches.open(other, moment));
                }
            }
            return new Ending.Broken(broken.fault(), moment, last, Ending.Origin.STATE);
        }
    }
}
