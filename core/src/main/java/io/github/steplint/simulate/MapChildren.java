package io.github.steplint.simulate;

import io.github.steplint.expression.JsonSize;
import io.github.steplint.machine.Scope;
import io.github.steplint.simulate.items.Batching;
import io.github.steplint.simulate.items.ChildRun;
import io.github.steplint.simulate.items.ChildRun.Status;
import io.github.steplint.simulate.items.Item;
import io.github.steplint.simulate.items.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The child executions of one Map Run, each with a history, variables and a context object of its own. */
final class MapChildren {
    private final Attempt attempt;
    private final MapPlan plan;
    private final Moment begun;
    private final Scope processor;
    private final List<ChildRun> children = new ArrayList<>();
    private final PriorityQueue<Moment> running = new PriorityQueue<>();
    private Moment end;
    private Moment lastEnd;
    private long bytes;
    private long failedItems;
    private Optional<Moment> exceeded = Optional.empty();
    private Optional<Ending> stopped = Optional.empty();

    MapChildren(Attempt attempt, MapPlan plan, Moment begun) {
        this.attempt = attempt;
        this.plan = plan;
        this.begun = begun;
        this.end = begun.next();
        this.lastEnd = end;
        this.processor = plan.source().state().fields().processor().orElseThrow();
    }

    /**
     * What came of them.
     *
     * @param tooManyFailed whether more items failed than may
     * @param end when the last one ended, or when too many had failed
     * @param stopped set where a child could not go on, for want of an answer or of time
     */
    record Ended(List<ChildRun> children, boolean tooManyFailed, Moment end, Optional<Ending> stopped) {}

    Ended run(List<Item> items) {
        List<JsonNode> inputs = inputs(items);
        Optional<Batching> batching = plan.source().batching();
        List<JsonNode> all = batching.map(each -> each.batches(inputs)).orElse(inputs);
        for (int index = 0; index < all.size() && stopped.isEmpty(); index++) {
            Moment start = running.size() < plan.concurrency() ? begun.next() : running.remove();
            if (exceeded.filter(moment -> moment.compareTo(start) <= 0).isPresent()) {
                break;
            }
            JsonNode input = all.get(index);
            child(index, input, start);
            countFailure(batching.isPresent() ? input.path("Items").size() : 1, items.size());
        }
        return new Ended(children, exceeded.isPresent(), exceeded.orElse(end), stopped);
    }

    private List<JsonNode> inputs(List<Item> items) {
        List<JsonNode> inputs = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            ObjectNode described = MapItems.described(index, item.value());
            item.key().ifPresent(key -> described.put("Key", key));
            described.put("Source", item.source());
            attempt.run().work();
            inputs.add(plan.source().items().input(item.value(), described));
        }
        return inputs;
    }

    private void child(int index, JsonNode input, Moment start) {
        String name = attempt.run().uuid().toString();
        ContextObject context = attempt.run()
                .context()
                .child(
                        plan.source().label(),
                        name,
                        input,
                        start.at(),
                        plan.source().state());
        Run run = attempt.run().child(context);
        Setting outer = attempt.visit().setting();
        Setting setting = outer.child(
                run, attempt.state(), index, TimeLimit.of(context.type()).from(start));
        Ending ending = Walk.through(processor, input, Map.of(), start, Optional.empty(), setting);
        if (ending instanceof Ending.Stopped over && !endsAlone(over, setting, outer)) {
            stopped = Optional.of(over);
            return;
        }
        attempt.run().transitions(run);
        running.add(ending.moment());
        lastEnd = ending.moment();
        end = Moment.later(end, lastEnd);
        ChildRun ended = ended(name, input, start, ending);
        keep(input);
        ended.output().ifPresent(this::keep);
        children.add(ended);
    }

    private void keep(JsonNode value) {
        bytes += JsonSize.upTo(value, PayloadLimit.MOST_BYTES);
        if (bytes > Bounds.RESULT_BYTES) {
            throw new Refusal("the inputs and outputs of the children have more than " + Bounds.RESULT_BYTES
                    + " bytes, which is what a dry-run holds: go on with a part of the items by MaxItems");
        }
    }

    /** Whether only the child is over: its own history is full, or its own time is up. */
    private static boolean endsAlone(Ending.Stopped over, Setting child, Setting outer) {
        return over.reason() instanceof Ending.Reason.History
                || over.reason() instanceof Ending.Reason.Deadline
                        && child.until().compareTo(outer.until()) < 0;
    }

    private static ChildRun ended(String name, JsonNode input, Moment start, Ending ending) {
        Optional<Fault> fault = ending instanceof Ending.Broken broken ? Optional.of(broken.fault()) : Optional.empty();
        boolean late = ending instanceof Ending.Stopped over && over.reason() instanceof Ending.Reason.Deadline;
        Optional<JsonNode> output = ending instanceof Ending.Done done ? Optional.of(done.output()) : Optional.empty();
        return new ChildRun(
                name,
                input,
                output.isPresent() ? Status.SUCCEEDED : late ? Status.TIMED_OUT : Status.FAILED,
                output,
                fault.flatMap(Fault::error),
                fault.flatMap(Fault::cause),
                start.at(),
                ending.moment().at());
    }

    private void countFailure(int items, int all) {
        if (stopped.isPresent() || children.get(children.size() - 1).status() == Status.SUCCEEDED) {
            return;
        }
        failedItems += items;
        if (exceeded.isEmpty() && plan.tolerance().exceeded(failedItems, all)) {
            exceeded = Optional.of(lastEnd);
        }
    }
}
