package io.github.steplint.facts.serverless;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The events of a configuration. */
public final class Events {
    private Events() {}

    /**
     * One event of a state machine.
     *
     * @param machine that it starts
     * @param entry of the list that it stands in
     * @param member its type and what it says
     */
    public record Event(Machine machine, Node.Obj entry, Node.Member member) {
        public boolean isA(String type) {
            return member.name().equals(type);
        }

        /** The object that describes it; empty where a text does. */
        public Optional<Node.Obj> body() {
            return Nodes.object(member.value());
        }

        public Optional<Node> get(String field) {
            return Nodes.at(member.value(), field);
        }

        public Optional<Node.Member> field(String name) {
            return body().flatMap(object -> object.member(name));
        }

        /** Whether EventBridge Scheduler fires it, not a rule of EventBridge. */
        public boolean isScheduler() {
            return get("method")
                    .flatMap(Nodes::text)
                    .filter("scheduler"::equals)
                    .isPresent();
        }

        /** Whether nothing stands under its name, but something beside it. */
        public boolean isBesideItsProperties() {
            return member.value() instanceof Node.Null
                    && entry.members().size() > 1
                    && Set.of("schedule", "http", "eventBridge", "cloudwatchEvent")
                            .contains(member.name());
        }

        /** Whether it is the sort of event that has input, inputPath and inputTransformer. */
        public boolean hasInput() {
            return isA("schedule") || isA("eventBridge") || isA("cloudwatchEvent");
        }
    }

    static Stream<Event> of(Machine machine) {
        return machine.events()
                .flatMap(entry -> Nodes.object(entry).stream())
                .flatMap(entry -> entry.members().stream().map(member -> new Event(machine, entry, member)));
    }

    /**
     * A text that says when something is to happen.
     *
     * @param node where it stands
     * @param scheduler whether EventBridge Scheduler reads it
     */
    public record Schedule(Node.Str node, boolean scheduler) {}

    static Stream<Schedule> schedules(Event event) {
        return event.isA("schedule") ? schedules(event.member().value(), event.isScheduler()) : Stream.empty();
    }

    /** The schedules of a function; it may have several rates in one event. */
    static Stream<Schedule> schedulesOf(Node.Member function) {
        return Nodes.at(function.value(), "events").stream()
                .flatMap(events -> Nodes.items(events).stream())
                .flatMap(event -> Nodes.at(event, "schedule").stream())
                .flatMap(schedule -> schedules(
                        schedule,
                        Nodes.textAt(schedule, "method")
                                .filter("scheduler"::equals)
                                .isPresent()));
    }

    private static Stream<Schedule> schedules(Node schedule, boolean scheduler) {
        Node rate = Nodes.at(schedule, "rate").orElse(schedule);
        List<Node> rates = rate instanceof Node.Arr list ? list.items() : List.of(rate);
        return rates.stream()
                .filter(node -> Nodes.text(node).isPresent())
                .map(node -> new Schedule((Node.Str) node, scheduler));
    }
}
