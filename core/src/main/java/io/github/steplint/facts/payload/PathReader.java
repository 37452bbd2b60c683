package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import java.util.List;
import java.util.Optional;

/** Follows a JSONPath through a payload. */
final class PathReader {
    private PathReader() {}

    /** What the steps lead to from a value; where they may lead to several places, an array of these. */
    static Reading read(Payload root, List<Step> steps) {
        Reading at = Reading.of(root);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!step.definite()) {
                return several(at, steps.subList(i, steps.size()));
            }
            Reading next = step(at.value(), step);
            at = chain(at, next, i);
            if (!at.presence().possible()) {
                boolean index = steps.stream().anyMatch(each -> !each.definite())
                        && at.missing().map(Missing::why).orElse(null) == Missing.Why.INDEX;
                return index ? Reading.of(Shape.TOP.only(Kind.ARRAY)) : at;
            }
        }
        return at;
    }

    private static Reading chain(Reading outer, Reading inner, int step) {
        Presence presence = outer.presence().then(inner.presence());
        boolean first = outer.missing().isPresent() && inner.presence() != Presence.NEVER;
        Optional<Missing> missing = first
                ? outer.missing()
                : inner.missing().map(each -> each.deeper(step)).or(outer::missing);
        return new Reading(inner.value(), presence, presence.lacks() ? missing : Optional.empty());
    }

    static Reading step(Payload value, Step step) {
        if (value.unknown()) {
            return Reading.UNKNOWN;
        }
        if (step instanceof Step.Name name) {
            return name(value.shape(), name.name());
        } else if (step instanceof Step.Index index) {
            return index(value.shape(), index.index());
        }
        return Reading.UNKNOWN;
    }

    static Reading name(Shape shape, String name) {
        Optional<Slot> slot = shape.object().map(fields -> fields.get(name));
        Reading field = slot.map(each -> new Reading(
                        each.value(),
                        each.presence(),
                        each.presence().lacks()
                                ? Optional.of(new Missing(
                                        0, Missing.Why.FIELD, each.lost().or(() -> shape.maker(Kind.OBJECT)), shape))
                                : Optional.empty()))
                .orElse(new Reading(Shape.NONE, Presence.NEVER, Optional.empty()));
        return other(shape, Kind.OBJECT, Missing.Why.NO_OBJECT, field);
    }

    private static Reading index(Shape shape, int position) {
        Optional<Items> items = shape.array();
        Presence presence = items.map(each -> each.presence(position)).orElse(Presence.NEVER);
        Payload value = items.map(each -> position < 0 ? each.element() : each.get(position))
                .orElse(Shape.NONE);
        Optional<Missing> missing = items.isPresent() && presence == Presence.NEVER
                ? Optional.of(new Missing(0, Missing.Why.INDEX, shape.maker(Kind.ARRAY), shape))
                : Optional.empty();
        return other(shape, Kind.ARRAY, Missing.Why.NO_ARRAY, new Reading(value, presence, missing));
    }

    /** Takes into account that the value may have another type than the step needs. */
    private static Reading other(Shape shape, Kind needed, Missing.Why why, Reading reading) {
        boolean never = !shape.kinds().contains(needed);
        Optional<Kind> proof = shape.kinds().stream()
                .filter(kind -> kind != needed && (never || shape.maker(kind).isPresent()))
                .findFirst();
        if (proof.isEmpty()) {
            return reading;
        }
        Missing missing = new Missing(0, why, shape.maker(proof.get()), shape);
        return never
                ? new Reading(Shape.NONE, Presence.NEVER, Optional.of(missing))
                : new Reading(
                        reading.value(),
                        reading.presence().join(Presence.NEVER),
                        reading.missing().or(() -> Optional.of(missing)));
    }

    /** An array of what is found, which may be empty. */
    private static Reading several(Reading from, List<Step> steps) {
        Payload element = from.value();
        for (Step step : steps) {
            if (element.unknown() || step instanceof Step.DeepScan) {
                element = Payload.UNKNOWN;
                break;
            }
            element = step instanceof Step.Name || step instanceof Step.Index
                    ? step(element, step).value()
                    : inside(element.shape(), step);
        }
        Payload array = new Shape.Builder().array(Items.each(element)).payload();
        return new Reading(array, from.presence(), from.missing());
    }

    private static Payload inside(Shape shape, Step step) {
        Payload element = shape.array().map(Items::element).orElse(Shape.NONE);
        if (step instanceof Step.Wildcard && shape.object().isPresent()) {
            return Payload.UNKNOWN;
        }
        if (step instanceof Step.Filter && shape.object().isPresent()) {
            return element.join(shape.only(Kind.OBJECT));
        }
        return step instanceof Step.Names || step instanceof Step.Function ? Payload.UNKNOWN : element;
    }
}
