package io.github.steplint.simulate;

import io.github.steplint.expression.JsonSize;
import io.github.steplint.machine.Scope;
import io.github.steplint.simulate.items.Batching;
import io.github.steplint.simulate.items.ChildRun;
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
    private final MapSource source;
    private final String label;
    private final long concurrency;
    private final Moment begun;
    private final List<ChildRun> children = new ArrayList<>();
    private final PriorityQueue<Moment> running = new PriorityQueue<>();
    private Moment end;
    private long failedItems;
    private long bytes;

    MapChildren(Attempt attempt, MapSource source, String label, long concurrency, Moment begun) {
        this.attempt = attempt;
        this.source = source;
        this.label = label;
        this.concurrency = concurrency > 0 ? concurrency : Long.MAX_VALUE;
        this.begun = begun;
        this.end = begun.next();
    }

    /**
     * What came of them.
     *
     * @param failedItems how many items were in children that failed
     * @param stopped set where a child could not go on, for want of an answer or of time
     */
    record Ended(List<ChildRun> children, long failedItems, Moment end, Optional<Ending> stopped) {}

    Ended run(List<Item> items) {
        List<JsonNode> inputs = inputs(items);
        Optional<Batching> batching = source.batching();
        List<JsonNode> all = batching.map(each -> each.batches(inputs)).orElse(inputs);
        for (int index = 0; index < all.size(); index++) {
            Optional<Ending> stopped = child(index, all.get(index), batching.isPresent());
            if (stopped.isPresent()) {
                return new Ended(children, failedItems, end, stopped);
            }
        }
        return new Ended(children, failedItems, end, Optional.empty());
    }

    private List<JsonNode> inputs(List<Item> items) {
        List<JsonNode> inputs = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            ObjectNode described = MapItems.described(index, item.value());
            item.key().ifPresent(key -> described.put("Key", key));
            described.put("Source", item.source());
            attempt.run().work();
            inputs.add(source.items().input(item.value(), described));
        }
        return inputs;
    }

    private Optional<Ending> child(int index, JsonNode input, boolean batch) {
        Moment start = running.size() < concurrency ? begun.next() : running.remove();
        String name = attempt.run().uuid().toString();
        ContextObject context = attempt.run().context().child(label, name, input, start.at(), source.state());
        Run run = attempt.run().child(context);
        Setting outer = attempt.visit().setting();
        List<TaskCall.Iteration> iterations = new ArrayList<>(outer.iterations());
        iterations.add(new TaskCall.Iteration(attempt.state(), index));
        Setting setting = new Setting(run, Trail.outermost(Bounds.EVENTS), iterations, Optional.empty(), outer.until());
        Scope processor = source.state().fields().processor().orElseThrow();
        Ending ending = Walk.through(processor, input, Map.of(), start, Optional.empty(), setting);
        running.add(ending.moment());
        end = Moment.later(end, ending.moment());
        if (ending instanceof Ending.Stopped stopped && !(stopped.reason() instanceof Ending.Reason.History)) {
            return Optional.of(stopped);
        }
        record(name, input, start, ending);
        if (!(ending instanceof Ending.Done)) {
            failedItems += batch ? input.path("Items").size() : 1;
        }
        return Optional.empty();
    }

    private void keep(JsonNode value) {
        bytes += JsonSize.upTo(value, PayloadLimit.MOST_BYTES);
        if (bytes > Bounds.RESULT_BYTES) {
            throw new Refusal("the inputs and outputs of the children have more than " + Bounds.RESULT_BYTES
                    + " bytes, which is what a dry-run holds: go on with a part of the items by MaxItems");
        }
    }

    private void record(String name, JsonNode input, Moment start, Ending ending) {
        Optional<Fault> fault = ending instanceof Ending.Broken broken ? Optional.of(broken.fault()) : Optional.empty();
        boolean done = ending instanceof Ending.Done;
        keep(input);
        if (done) {
            keep(((Ending.Done) ending).output());
        }
        children.add(new ChildRun(
                name,
                input,
                done ? ChildRun.Status.SUCCEEDED : ChildRun.Status.FAILED,
                done ? Optional.of(((Ending.Done) ending).output()) : Optional.empty(),
                fault.flatMap(Fault::error),
                fault.flatMap(Fault::cause),
                start.at(),
                ending.moment().at()));
    }
}
