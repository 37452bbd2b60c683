package io.github.steplint.simulate;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A Parallel starts all its branches at once; its result is an array of their outputs, in the order of the file. */
record ParallelWork(State.Parallel state) implements Work {

    @Override
    public Ending attempt(Attempt attempt, Around around, ObjectNode context) {
        JsonNode input = around.arguments();
        Setting setting = attempt.visit().setting();
        Event started = attempt.trail().add(Optional.of(attempt.after()), attempt.start(), "ParallelStateStarted");
        Branches branches = new Branches(setting);
        for (Scope branch : state.branches()) {
            if (branches.crowded()) {
                break;
            }
            Setting inside = setting.branch(branches.bound());
            branches.add(
                    inside,
                    Walk.through(
                            branch, input, attempt.visit().variables(), attempt.start(), Optional.of(started), inside));
        }
        Optional<Integer> failed = branches.first();
        Moment end = failed.map(index -> branches.endings().get(index).moment())
                .orElseGet(() -> branches.end(attempt.start()));
        branches.merge(end);
        return failed.isPresent() ? broken(attempt, branches, failed.get()) : done(attempt, branches, end, started);
    }

    private Ending done(Attempt attempt, Branches branches, Moment end, Event started) {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        branches.endings().forEach(ending -> results.add(((Ending.Done) ending).output()));
        Event last = branches.endings().stream()
                .max(Comparator.comparing(Ending::moment))
                .flatMap(Ending::last)
                .orElse(started);
        attempt.trail().add(Optional.of(last), end, "ParallelStateSucceeded");
        return attempt.done(results, end, last);
    }

    private static Ending broken(Attempt attempt, Branches branches, int failed) {
        Ending ending = branches.endings().get(failed);
        if (ending instanceof Ending.Broken broken) {
            Aborted aborted = new Aborted(attempt.trail(), broken.last(), broken.moment());
            if (broken.origin() == Ending.Origin.CALL) {
                aborted.state("Task");
            }
            for (int other = 0; other < branches.endings().size(); other++) {
                if (other != failed) {
                    aborted.states(branches.open(other, broken.moment()));
                }
            }
            return new Ending.Broken(broken.fault(), broken.moment(), broken.last(), Ending.Origin.STATE);
        }
        return ending;
    }

    @Override
    public Ending.Broken failed(Visit visit, Ending.Broken broken) {
        Event failed = visit.setting().trail().add(broken.last(), broken.moment(), "ParallelStateFailed");
        return new Ending.Broken(broken.fault(), broken.moment(), Optional.of(failed), Ending.Origin.STATE);
    }
}
