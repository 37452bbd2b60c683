package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.ExpressionPlace;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the fields of a state see. Whoever reads a path successfully proves that it is there; what follows in the same
 * state and after it may rely on that.
 */
final class Sight {
    private final Log log;
    private Situation situation;
    private Payload root;
    private Optional<List<Step>> place;
    private Payload context;

    Sight(Situation situation, Payload context, Log log) {
        this.situation = situation;
        this.context = context;
        this.log = log;
        toInput();
    }

    Log log() {
        return log;
    }

    Situation situation() {
        return situation;
    }

    Payload input() {
        return situation.input();
    }

    Fields variables() {
        return situation.variables();
    }

    Payload root() {
        return root;
    }

    Payload context() {
        return context;
    }

    void context(Payload other) {
        this.context = other;
    }

    /** From here on {@code $} is the state's input. */
    void toInput() {
        this.root = situation.input();
        this.place = Optional.of(List.of());
    }

    /** From here on {@code $} is something else. */
    void to(Payload other) {
        this.root = other;
        this.place = Optional.empty();
    }

    /** From here on {@code $} is a part of the state's input. */
    void into(Payload part, List<Step> steps) {
        this.root = part;
        this.place = Optional.of(steps);
    }

    void become(Situation other) {
        this.situation = other;
        place.ifPresent(
                steps -> this.root = PathReader.read(other.input(), steps).orUnknown());
    }

    /** Another sight of the same that may go another way. */
    Sight copy(Situation other) {
        Sight copy = new Sight(other, context, log);
        copy.root = root;
        copy.place = place;
        copy.become(other);
        return copy;
    }

    /** What a path leads to. */
    Reading look(JsonPath path) {
        if (path.root() instanceof JsonPath.Root.Variable variable) {
            return variable(variable.name(), path.steps());
        } else if (path.root() instanceof JsonPath.Root.Context) {
            return PathReader.read(context, path.steps());
        }
        return path.root() instanceof JsonPath.Root.Input ? PathReader.read(root, path.steps()) : Reading.UNKNOWN;
    }

    private Reading variable(String name, List<Step> steps) {
        Slot slot = situation.variables().get(name);
        if (slot.presence().lacks()) {
            Missing missing = new Missing(-1, Missing.Why.VARIABLE, slot.lost(), Payload.UNKNOWN);
            return new Reading(slot.value(), slot.presence(), Optional.of(missing));
        }
        Reading inner = PathReader.read(slot.value(), steps);
        return slot.presence() == Presence.ALWAYS || inner.presence() == Presence.NEVER
                ? inner
                : new Reading(inner.value(), slot.presence().then(inner.presence()), inner.missing());
    }

    /** Reads a path that must lead to something. */
    Reading read(JsonPath path, String text, Span span, ExpressionPlace at, PayloadRead.Need need) {
        Reading reading = look(path);
        log.read(new PayloadRead(at, path, text, span, reading, need, root(path)));
        if (need == PayloadRead.Need.FAILS && reading.presence().possible()) {
            prove(path);
        }
        return reading;
    }

    private static String root(JsonPath path) {
        return new JsonPath(path.root(), List.of()).toString();
    }

    /** Relies on it that the path leads to something. */
    void prove(JsonPath path) {
        refine(path, value -> value);
    }

    /** Relies on it that the path leads to something of which the change leaves the rest. */
    boolean refine(JsonPath path, java.util.function.UnaryOperator<Payload> change) {
        if (path.root() instanceof JsonPath.Root.Variable variable) {
            Slot slot = situation.variables().get(variable.name());
            Payload value = Refinement.present(slot.value(), path.steps(), change);
            Fields variables = situation.variables().with(variable.name(), Slot.of(value));
            return settle(value, situation.input(), variables);
        } else if (path.root() instanceof JsonPath.Root.Input && place.isPresent()) {
            List<Step> whole = new ArrayList<>(place.get());
            whole.addAll(path.steps());
            Payload input = Refinement.present(situation.input(), whole, change);
            return settle(input, input, situation.variables());
        }
        return true;
    }

    private boolean settle(Payload refined, Payload input, Fields variables) {
        if (refined.isNothing()) {
            return false;
        }
        become(new Situation(input, variables));
        return true;
    }

    /** Relies on it that the path leads nowhere; false where it always leads somewhere. */
    boolean refineAbsent(JsonPath path, Origin test) {
        if (path.root() instanceof JsonPath.Root.Input && place.isPresent()) {
            List<Step> whole = new ArrayList<>(place.get());
            whole.addAll(path.steps());
            Payload input = Refinement.absent(situation.input(), whole, test);
            return settle(input, input, situation.variables());
        }
        return look(path).presence() != Presence.ALWAYS;
    }
}
