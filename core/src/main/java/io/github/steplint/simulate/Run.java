package io.github.steplint.simulate;

import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.items.ObjectStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What all parts of one execution share: who answers calls, where random comes from, and what is counted. */
final class Run {
    private static final String STATE = "State";

    private final ContextObject context;
    private final TaskHandler handler;
    private final ObjectStore store;
    private final RandomGenerator random;
    private final Map<String, Integer> answered;
    private final Budget budget;
    private final Templates templates;
    private final List<String> path = new ArrayList<>();
    private final ObjectNode fixed;
    private final String region;
    private long transitions;

    Run(ContextObject context, TaskHandler handler, ObjectStore store, RandomGenerator random) {
        this(context, handler, store, random, new HashMap<>(), new Budget(), new Templates());
    }

    private Run(
            ContextObject context,
            TaskHandler handler,
            ObjectStore store,
            RandomGenerator random,
            Map<String, Integer> answered,
            Budget budget,
            Templates templates) {
        this.budget = budget;
        this.templates = templates;
        this.context = context;
        this.handler = handler;
        this.store = store;
        this.random = random;
        this.answered = answered;
        this.fixed = context.in("", context.start());
        this.region = context.region();
    }

    /** A child execution of a distributed Map, whose calls are counted with those of its parent. */
    Run child(ContextObject own) {
        return new Run(own, handler, store, random, answered, budget, templates);
    }

    ContextObject context() {
        return context;
    }

    String region() {
        return region;
    }

    ObjectStore store() {
        return store;
    }

    Templates templates() {
        return templates;
    }

    RandomGenerator random() {
        return random;
    }

    boolean standard() {
        return context.type() != MachineType.EXPRESS;
    }

    /** Asks for the answer to a call. */
    TaskAnswer ask(TaskCall call) {
        answered.merge(call.state(), 1, Integer::sum);
        return handler.answer(call);
    }

    /** The answer to a call of that state came too late: somebody else had ended what it belonged to. */
    void unanswered(String state) {
        answered.merge(state, -1, Integer::sum);
    }

    int answered(String state) {
        return answered.getOrDefault(state, 0);
    }

    void entered(String state, boolean outermost) {
        transition();
        if (outermost) {
            path.add(state);
        }
    }

    /** Something is worked out besides visits of states. */
    void work() {
        budget.visit();
    }

    /** @throws io.github.steplint.simulate.items.Refusal where the run has used up what it may */
    void transition() {
        budget.visit();
        transitions++;
    }

    /** Adds those of a child, which only a standard workflow is billed for. */
    void transitions(Run child) {
        transitions += child.standard() ? child.transitions : 0;
    }

    long transitions() {
        return transitions;
    }

    List<String> path() {
        return List.copyOf(path);
    }

    /** The same with the same seed. */
    UUID uuid() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The context object of another state: what stays the same in an execution is shared, and never changed. */
    private ObjectNode moved(String state, Moment entered) {
        ObjectNode all = fixed.objectNode();
        fixed.properties().forEach(part -> all.set(part.getKey(), part.getValue()));
        all.putObject(STATE).put("Name", state).put("EnteredTime", entered.at().toString());
        return all;
    }

    /** The context object in a state. */
    ObjectNode contextIn(String state, Moment entered, Optional<ObjectNode> item) {
        ObjectNode all = context.values().has(STATE) ? context.in(state, entered.at()) : moved(state, entered);
        item.ifPresent(each -> all.putObject("Map").set("Item", (JsonNode) each));
        return all;
    }
}
