package io.github.steplint.reproduce;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.ValueSet;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.reproduce.Want.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes back over a way from its end, and takes down what its states must be given and what its Tasks must answer. */
final class Journey {
    private final MachineFacts facts;
    private final Needs needs;
    private final Replies replies = new Replies();

    Journey(MachineFacts facts) {
        this.facts = facts;
        this.needs = new Needs(facts);
    }

    Replies replies() {
        return replies;
    }

    /** What must be so where the first leg begins. */
    List<Want> back(List<Leg> legs, List<Want> atTheEnd, Optional<Target> target) {
        List<Want> wants = atTheEnd;
        for (int i = legs.size() - 1; i >= 0; i--) {
            boolean last = i == legs.size() - 1;
            wants = before(legs.get(i), wants, last ? target : Optional.empty());
        }
        return wants;
    }

    private List<Want> before(Leg leg, List<Want> after, Optional<Target> target) {
        State state = leg.state();
        List<Want> all = new ArrayList<>();
        leg.way()
                .filter(way -> state instanceof State.Choice)
                .ifPresent(way -> all.addAll(needs.decides((State.Choice) state, way)));
        if (state instanceof State.Choice choice) {
            target.flatMap(Target::read).ifPresent(read -> all.addAll(needs.gets(choice, read)));
        }
        Optional<Handlers.Catcher> by = leg.way().flatMap(way -> catcher(state, way));
        Backwards back = new Backwards(state);
        boolean ends = target.isPresent();
        after.forEach(want -> (ends ? Optional.of(want) : back.output(want, by)).ifPresent(all::add));
        needs.reads(state, target).forEach(want -> own(want, state, target, all));
        work(state, all, by, target);
        all.removeIf(want -> want.source() == Source.RESULT);
        return all;
    }

    /** A Map reads of its items only where there are any. */
    private void own(Want want, State state, Optional<Target> target, List<Want> wants) {
        boolean item = want.source() == Source.ITEM && state instanceof State.Map;
        if (!item) {
            wants.add(want);
        } else if (target.isPresent()) {
            settle(want, state, wants);
        }
    }

    private static Optional<Handlers.Catcher> catcher(State state, Transition way) {
        return way.kind() == Transition.Kind.CATCH
                ? state.handlers().catchers().stream()
                        .filter(each ->
                                each.next().filter(next -> next == way.target()).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private void work(State state, List<Want> wants, Optional<Handlers.Catcher> by, Optional<Target> target) {
        boolean inside = target.filter(each -> each.state() != state).isPresent();
        if (state instanceof State.Task task) {
            replies.add(task, by, wants);
        } else if (state instanceof State.Parallel parallel && !inside) {
            for (int i = 0; i < parallel.branches().size(); i++) {
                branch(parallel, i, wants);
            }
        } else if (state instanceof State.Map map && !inside) {
            iterations(map, wants);
        }
    }

    private void branch(State.Parallel parallel, int index, List<Want> wants) {
        Scope scope = parallel.branches().get(index);
        List<Want> ends = new ArrayList<>();
        for (Want want : wants) {
            boolean own = want.source() == Source.RESULT
                    && !want.steps().isEmpty()
                    && want.steps().get(0).equals(new Step.Index(index));
            if (own) {
                ends.add(want.at(Source.INPUT, List.of(), want.from(1)));
            }
        }
        Optional<List<Leg>> legs = Leg.to(scope, facts, Journey::endsWell);
        legs.map(way -> back(way, ends, Optional.empty())).ifPresent(begin -> wants.addAll(outside(parallel, begin)));
    }

    private static boolean endsWell(State state) {
        return state.terminal() && !(state instanceof State.Fail);
    }

    /** Without items there is nothing to do, unless somebody asks for a result. */
    private void iterations(State.Map map, List<Want> wants) {
        List<Want> ends = wants.stream()
                .filter(want -> want.source() == Source.RESULT
                        && !want.steps().isEmpty()
                        && want.steps().get(0) instanceof Step.Index)
                .map(want -> want.at(Source.INPUT, List.of(), want.from(1)))
                .toList();
        if (ends.isEmpty()) {
            items(map, List.of(), ValueSet.of(ValueSet.Kind.ARRAY)).ifPresent(wants::add);
        } else if (map.fields().processor().isPresent()) {
            Leg.to(map.fields().processor().get(), facts, Journey::endsWell)
                    .map(way -> back(way, ends, Optional.empty()))
                    .ifPresent(begin -> wants.addAll(outside(map, begin)));
        }
    }

    /** What the state around must be given for what a scope inside must begin with. */
    List<Want> outside(State holder, List<Want> inside) {
        List<Want> wants = new ArrayList<>();
        Backwards back = new Backwards(holder);
        boolean distributed = holder instanceof State.Map map
                && map.fields().mode().known().equals(Optional.of(MapFields.Mode.DISTRIBUTED));
        for (Want want : inside) {
            if (want.source() == Source.INPUT) {
                Optional<Want> given =
                        holder instanceof State.Map map ? back.item(want, map) : arguments(want, back, holder);
                given.ifPresent(each -> settle(each, holder, wants));
            } else if (want.source() != Source.VARIABLE || !distributed) {
                settle(want, holder, wants);
            }
        }
        if (holder instanceof State.Map map) {
            items(map, List.of(new Step.Index(0)), ValueSet.PRESENT).ifPresent(wants::add);
        }
        return wants;
    }

    private static Optional<Want> arguments(Want want, Backwards back, State holder) {
        return holder.data().arguments().isPresent() ? Optional.empty() : back.arguments(want);
    }

    private void settle(Want want, State holder, List<Want> wants) {
        if (want.source() == Source.ITEM && holder instanceof State.Map map) {
            List<Step> steps = new ArrayList<>(List.of(new Step.Index(0)));
            steps.addAll(want.steps());
            items(map, steps, want.set()).ifPresent(wants::add);
        } else {
            wants.add(want);
        }
    }

    /** A want of the items of a Map, as one of its input. */
    private Optional<Want> items(State.Map map, List<Step> steps, ValueSet set) {
        if (map.fields().itemReader().isPresent()) {
            return Optional.empty();
        }
        Want want = new Want(Source.INPUT, steps, set);
        return map.fields().items().isPresent()
                ? new ItemsOf(map).formula(want)
                : Backwards.path(map.fields().itemsPath())
                        .flatMap(path -> new Backwards(map).effective(want.at(Source.INPUT, path, steps)));
    }
}
